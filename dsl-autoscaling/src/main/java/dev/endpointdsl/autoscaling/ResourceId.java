package dev.endpointdsl.autoscaling;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A resource of SageMaker, as the id of a scalable target names it.
 *
 * @param endpoint the name of the endpoint; empty for an inference component
 * @param name the name of the variant or of the inference component
 */
record ResourceId(Optional<String> endpoint, String name) {

  private static final Pattern VARIANT = Pattern.compile("endpoint/([^/]+)/variant/([^/]+)");
  private static final Pattern COMPONENT = Pattern.compile("inference-component/([^/]+)");
  private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}");
  private static final int MAX_NAME_LENGTH = 63;

  /** Returns the resource that an id names; empty if it is none of SageMaker. */
  static Optional<ResourceId> of(@Nullable String resourceId) {
    if (resourceId == null) {
      return Optional.empty();
    }
    Matcher variant = VARIANT.matcher(resourceId);
    if (variant.matches()) {
      return Optional.of(new ResourceId(Optional.of(variant.group(1)), variant.group(2)));
    }
    Matcher component = COMPONENT.matcher(resourceId);
    return component.matches()
        ? Optional.of(new ResourceId(Optional.empty(), component.group(1)))
        : Optional.empty();
  }

  /** Returns the id of a variant. */
  static String variantId(String endpoint, String variant) {
    return "endpoint/" + endpoint + "/variant/" + variant;
  }

  /** Returns the id of an inference component. */
  static String componentId(String name) {
    return "inference-component/" + name;
  }

  boolean isVariant() {
    return endpoint.isPresent();
  }

  /** Returns the first of its names that SageMaker does not allow. */
  Optional<String> invalidName() {
    return endpoint
        .filter(text -> !isName(text))
        .or(() -> Optional.of(name).filter(n -> !isName(n)));
  }

  /** The length comes first, so that a long text is not matched. */
  private static boolean isName(String text) {
    return text.length() <= MAX_NAME_LENGTH && NAME.matcher(text).matches();
  }
}
