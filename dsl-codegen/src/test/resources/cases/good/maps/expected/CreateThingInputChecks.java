package example.maps;

import dev.endpointdsl.RuleSet;
import dev.endpointdsl.Violations;
import dev.endpointdsl.message.CodePoints;
import dev.endpointdsl.support.BuilderSupport;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Checks a {@link CreateThingInput} against the constraints of the model. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class CreateThingInputChecks implements RuleSet<CreateThingInput> {
  static final int LABELS_MAX_SIZE = 2;

  CreateThingInputChecks() {
  }

  @Override
  public @Nullable Violations check(CreateThingInput value) {
    return violations(value);
  }

  /** Returns the violations of a value, or null if there are none. */
  static @Nullable Violations violations(CreateThingInput value) {
    Violations found = null;
    found = labels(value.labels, found);
    found = limits(value.limits, found);
    found = weights(value.weights, found);
    found = parts(value.parts, found);
    found = names(value.names, found);
    found = kinds(value.kinds, found);
    return found;
  }

  private static @Nullable Violations labels(@Nullable Map<String, String> value,
      @Nullable Violations found) {
    if (value == null) {
      return Violations.in(found)
          .at("labels", "Labels")
          .missing();
    }
    if (value.size() < 1 || value.size() > 2) {
      found = Violations.in(found)
          .at("labels", "Labels")
          .size(value.size(), 1, 2);
      value = BuilderSupport.limit(value, 2);
    }
    for (Map.Entry<String, String> entry : value.entrySet()) {
      String key = entry.getKey();
      if (!Patterns.labelKey(key)) {
        found = Violations.in(found)
            .at("labels", "Labels")
            .key(key)
            .pattern(key, "[a-z]+");
      }
      String element = entry.getValue();
      if (CodePoints.outside(element, 0, 3)) {
        found = Violations.in(found)
            .at("labels", "Labels")
            .key(key)
            .length(CodePoints.length(element), 0, 3);
      }
    }
    return found;
  }

  private static @Nullable Violations limits(@Nullable Map<String, Long> value,
      @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    for (Map.Entry<String, Long> entry : value.entrySet()) {
      String key = entry.getKey();
      Long element = entry.getValue();
      if (element < 1) {
        found = Violations.in(found)
            .at("limits", "Limits")
            .key(key)
            .range(element, 1, Long.MAX_VALUE, "");
      }
    }
    return found;
  }

  private static @Nullable Violations weights(@Nullable Map<String, Float> value,
      @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    for (Map.Entry<String, Float> entry : value.entrySet()) {
      String key = entry.getKey();
      Float element = entry.getValue();
      if (!Float.isFinite(element)) {
        found = Violations.in(found)
            .at("weights", "Weights")
            .key(key)
            .notFinite(element);
      }
    }
    return found;
  }

  private static @Nullable Violations parts(@Nullable Map<String, Part> value,
      @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    for (Map.Entry<String, Part> entry : value.entrySet()) {
      String key = entry.getKey();
      Part element = entry.getValue();
      Violations nested = PartChecks.violations(element);
      if (nested != null) {
        found = Violations.in(found)
            .at("parts", "Parts")
            .key(key)
            .nested(nested);
      }
    }
    return found;
  }

  private static @Nullable Violations names(@Nullable Map<String, List<String>> value,
      @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    for (Map.Entry<String, List<String>> entry : value.entrySet()) {
      String key = entry.getKey();
      if (!Kind.isKnown(key)) {
        found = Violations.in(found)
            .at("names", "Names")
            .key(key)
            .unknownValue(key, Kind.wireValues());
      }
      List<String> element = entry.getValue();
      for (int j = 0; j < element.size(); j++) {
        String element1 = element.get(j);
        if (CodePoints.outside(element1, 0, 3)) {
          found = Violations.in(found)
              .at("names", "Names")
              .key(key)
              .index(j)
              .length(CodePoints.length(element1), 0, 3);
        }
      }
    }
    return found;
  }

  private static @Nullable Violations kinds(@Nullable Map<String, String> value,
      @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    for (Map.Entry<String, String> entry : value.entrySet()) {
      String key = entry.getKey();
      String element = entry.getValue();
      if (!Kind.isKnown(element)) {
        found = Violations.in(found)
            .at("kinds", "Kinds")
            .key(key)
            .unknownValue(element, Kind.wireValues());
      }
    }
    return found;
  }
}
