package example.facts;

import dev.endpointdsl.RuleSet;
import dev.endpointdsl.Violations;
import dev.endpointdsl.message.CodePoints;
import dev.endpointdsl.support.BuilderSupport;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Checks a {@link Thing} against the constraints of the model. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class ThingChecks implements RuleSet<Thing> {
  static final int NAME_MAX_LENGTH = 63;

  static final int LABELS_MAX_SIZE = 7;

  static final int PARTS_MAX_SIZE = 5;

  ThingChecks() {
  }

  @Override
  public @Nullable Violations check(Thing value) {
    return violations(value);
  }

  /** Returns the violations of a value, or null if there are none. */
  static @Nullable Violations violations(Thing value) {
    Violations found = null;
    found = name(value.name, found);
    found = labels(value.labels, found);
    found = parts(value.parts, found);
    found = byName(value.byName, found);
    found = choice(value.choice, found);
    found = ratio(value.ratio, found);
    return found;
  }

  private static @Nullable Violations name(@Nullable String value, @Nullable Violations found) {
    if (value == null) {
      return Violations.in(found)
          .at("name", "Name")
          .missing();
    }
    if (CodePoints.outside(value, 1, 63)) {
      found = Violations.in(found)
          .at("name", "Name")
          .length(CodePoints.length(value), 1, 63);
    } else if (!Patterns.thingName(value)) {
      found = Violations.in(found)
          .at("name", "Name")
          .pattern(value, "[a-z-]+");
    }
    return found;
  }

  private static @Nullable Violations labels(@Nullable Map<String, String> value,
      @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    if (value.size() > 7) {
      found = Violations.in(found)
          .at("labels", "Labels")
          .size(value.size(), 0, 7);
    }
    return found;
  }

  private static @Nullable Violations parts(@Nullable List<Part> value,
      @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    if (value.size() > 5) {
      found = Violations.in(found)
          .at("parts", "Parts")
          .size(value.size(), 0, 5);
      value = BuilderSupport.limit(value, 5);
    }
    for (int i = 0; i < value.size(); i++) {
      Part element = value.get(i);
      Violations nested = PartChecks.violations(element);
      if (nested != null) {
        found = Violations.in(found)
            .at("parts", "Parts")
            .index(i, element.title)
            .nested(nested);
      }
    }
    return found;
  }

  private static @Nullable Violations byName(@Nullable Map<String, Part> value,
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
            .at("byName", "ByName")
            .key(key)
            .nested(nested);
      }
    }
    return found;
  }

  private static @Nullable Violations choice(@Nullable Choice value, @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    if (!value.isSet()) {
      found = Violations.in(found)
          .at("choice", "Choice")
          .emptyUnion();
    }
    Violations nested = ChoiceChecks.violations(value);
    if (nested != null) {
      found = Violations.in(found)
          .at("choice", "Choice")
          .nested(nested);
    }
    return found;
  }

  private static @Nullable Violations ratio(@Nullable Double value, @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    if (!Double.isFinite(value)) {
      found = Violations.in(found)
          .at("ratio", "Ratio")
          .notFinite(value);
    }
    return found;
  }
}
