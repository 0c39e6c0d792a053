package dev.endpointdsl.guards.request;

import dev.endpointdsl.RuleSet;
import dev.endpointdsl.Violation;
import dev.endpointdsl.sagemaker.EndpointConfig;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import software.amazon.awssdk.services.sagemaker.model.CreateEndpointConfigRequest;

/**
 * The steps of {@code build().toRequest()} one by one, for measurements.
 *
 * <p>Two of them are package-private. Constant method handles call them as fast as a direct call
 * does, and need no class of this module in a package of the DSL.
 */
public final class DslSteps {

  /** With an array argument, even an empty one, {@code violations} checks again. */
  @SuppressWarnings({"unchecked", "rawtypes"})
  private static final RuleSet<EndpointConfig>[] NO_MORE_RULES = new RuleSet[0];

  private static final MethodHandle BUILD;
  private static final MethodHandle TRANSLATE;

  static {
    try {
      MethodHandles.Lookup lookup =
          MethodHandles.privateLookupIn(EndpointConfig.class, MethodHandles.lookup());
      BUILD =
          lookup
              .findVirtual(
                  lookup.findClass(EndpointConfig.class.getName() + "Builder"),
                  "unchecked",
                  MethodType.methodType(EndpointConfig.class))
              .asType(MethodType.methodType(EndpointConfig.class, EndpointConfig.Builder.class));
      TRANSLATE =
          lookup.findStatic(
              lookup.findClass(EndpointConfig.class.getName() + "Translator"),
              "toRequest",
              MethodType.methodType(CreateEndpointConfigRequest.class, EndpointConfig.class));
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private DslSteps() {}

  /** Builds the configuration without checking it. */
  public static EndpointConfig build(EndpointConfig.Builder builder) {
    try {
      return (EndpointConfig) BUILD.invokeExact(builder);
    } catch (Throwable e) {
      throw new IllegalStateException("Building without checks failed", e);
    }
  }

  /** Checks all constraints and rules, even if the configuration was checked before. */
  public static List<Violation> check(EndpointConfig config) {
    return config.violations(NO_MORE_RULES);
  }

  /** Translates the configuration without checking it. */
  public static CreateEndpointConfigRequest translate(EndpointConfig config) {
    try {
      return (CreateEndpointConfigRequest) TRANSLATE.invokeExact(config);
    } catch (Throwable e) {
      throw new IllegalStateException("Translating failed", e);
    }
  }
}
