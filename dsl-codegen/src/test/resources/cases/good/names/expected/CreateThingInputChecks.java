package example.names;

import dev.endpointdsl.Violations;
import dev.endpointdsl.message.CodePoints;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Checks a {@link CreateThingInput} against the constraints of the model.
 */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class CreateThingInputChecks {
  private CreateThingInputChecks() {
  }

  /**
   * What is wrong, or null when nothing is.
   */
  static @Nullable Violations check(CreateThingInput value) {
    Violations found = null;
    found = class_(value.class_, found);
    found = hashCode_(value.hashCode_, found);
    found = first(value.first, found);
    found = rest(value.rest, found);
    found = key(value.key, found);
    found = entry(value.entry, found);
    found = element(value.element, found);
    found = i(value.i, found);
    found = violation(value.violation, found);
    found = list(value.list, found);
    return found;
  }

  private static @Nullable Violations class_(@Nullable String value, @Nullable Violations found) {
    if (value == null) {
      return Violations.in(found)
          .at("class_", "Class")
          .missing();
    }
    return found;
  }

  private static @Nullable Violations hashCode_(@Nullable Integer value,
      @Nullable Violations found) {
    if (value == null) {
      return Violations.in(found)
          .at("hashCode_", "HashCode")
          .missing();
    }
    return found;
  }

  private static @Nullable Violations first(java.util. @Nullable List<String> value,
      @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    for (int i = 0; i < value.size(); i++) {
      String element = value.get(i);
      if (CodePoints.outside(element, 0, 3)) {
        found = Violations.in(found)
            .at("first", "first")
            .index(i)
            .length(CodePoints.length(element), 0, 3);
      }
    }
    return found;
  }

  private static @Nullable Violations rest(java.util. @Nullable List<String> value,
      @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    for (int i = 0; i < value.size(); i++) {
      String element = value.get(i);
      if (CodePoints.outside(element, 0, 3)) {
        found = Violations.in(found)
            .at("rest", "rest")
            .index(i)
            .length(CodePoints.length(element), 0, 3);
      }
    }
    return found;
  }

  private static @Nullable Violations key(@Nullable Map<String, java.util.List<String>> value,
      @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    for (Map.Entry<String, java.util.List<String>> entry : value.entrySet()) {
      String key = entry.getKey();
      if (CodePoints.outside(key, 0, 3)) {
        found = Violations.in(found)
            .at("key", "key")
            .key(key)
            .length(CodePoints.length(key), 0, 3);
      }
      java.util.List<String> element = entry.getValue();
      for (int j = 0; j < element.size(); j++) {
        String element1 = element.get(j);
        if (CodePoints.outside(element1, 0, 3)) {
          found = Violations.in(found)
              .at("key", "key")
              .key(key)
              .index(j)
              .length(CodePoints.length(element1), 0, 3);
        }
      }
    }
    return found;
  }

  private static @Nullable Violations entry(@Nullable Map<String, java.util.List<String>> value,
      @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    for (Map.Entry<String, java.util.List<String>> entry : value.entrySet()) {
      String key = entry.getKey();
      if (CodePoints.outside(key, 0, 3)) {
        found = Violations.in(found)
            .at("entry", "entry")
            .key(key)
            .length(CodePoints.length(key), 0, 3);
      }
      java.util.List<String> element = entry.getValue();
      for (int j = 0; j < element.size(); j++) {
        String element1 = element.get(j);
        if (CodePoints.outside(element1, 0, 3)) {
          found = Violations.in(found)
              .at("entry", "entry")
              .key(key)
              .index(j)
              .length(CodePoints.length(element1), 0, 3);
        }
      }
    }
    return found;
  }

  private static @Nullable Violations element(java.util. @Nullable List<String> value,
      @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    for (int i = 0; i < value.size(); i++) {
      String element = value.get(i);
      if (CodePoints.outside(element, 0, 3)) {
        found = Violations.in(found)
            .at("element", "element")
            .index(i)
            .length(CodePoints.length(element), 0, 3);
      }
    }
    return found;
  }

  private static @Nullable Violations i(java.util. @Nullable List<String> value,
      @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    for (int i = 0; i < value.size(); i++) {
      String element = value.get(i);
      if (CodePoints.outside(element, 0, 3)) {
        found = Violations.in(found)
            .at("i", "i")
            .index(i)
            .length(CodePoints.length(element), 0, 3);
      }
    }
    return found;
  }

  private static @Nullable Violations violation(@Nullable Optional value,
      @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    Violations nested = OptionalChecks.check(value);
    if (nested != null) {
      found = Violations.in(found)
          .at("violation", "violation")
          .nested(nested);
    }
    return found;
  }

  private static @Nullable Violations list(@Nullable List value, @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    Violations nested = ListChecks.check(value);
    if (nested != null) {
      found = Violations.in(found)
          .at("list", "list")
          .nested(nested);
    }
    return found;
  }
}
