package example.sensitive;

import dev.endpointdsl.RuleSet;
import dev.endpointdsl.Violations;
import dev.endpointdsl.message.CodePoints;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Checks a {@link CreateThingInput} against the constraints of the model. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class CreateThingInputChecks implements RuleSet<CreateThingInput> {
  static final int PASSWORD_MAX_LENGTH = 8;

  CreateThingInputChecks() {
  }

  @Override
  public @Nullable Violations check(CreateThingInput value) {
    return violations(value);
  }

  /** Returns the violations of a value, or null if there are none. */
  static @Nullable Violations violations(CreateThingInput value) {
    Violations found = null;
    found = password(value.password, found);
    found = passwords(value.passwords, found);
    found = pin(value.pin, found);
    found = factor(value.factor, found);
    found = level(value.level, found);
    found = note(value.note, found);
    found = byName(value.byName, found);
    found = codesByName(value.codesByName, found);
    found = codes(value.codes, found);
    return found;
  }

  private static @Nullable Violations password(@Nullable String value, @Nullable Violations found) {
    if (value == null) {
      return Violations.in(found)
          .at("password", "Password")
          .missing();
    }
    if (CodePoints.outside(value, 0, 8)) {
      found = Violations.in(found)
          .at("password", "Password")
          .length(CodePoints.length(value), 0, 8);
    } else if (!Patterns.createThingInputPassword(value)) {
      found = Violations.in(found)
          .at("password", "Password")
          .sensitive()
          .pattern(value, "[a-z]+");
    }
    return found;
  }

  private static @Nullable Violations passwords(@Nullable List<String> value,
      @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    for (int i = 0; i < value.size(); i++) {
      String element = value.get(i);
      if (!Patterns.letters(element)) {
        found = Violations.in(found)
            .at("passwords", "Passwords")
            .index(i)
            .sensitive()
            .pattern(element, "[a-z]+");
      }
    }
    return found;
  }

  private static @Nullable Violations pin(@Nullable Integer value, @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    if (value < 1000 || value > 9999) {
      found = Violations.in(found)
          .at("pin", "Pin")
          .sensitive()
          .range(value, 1000, 9999, "");
    }
    return found;
  }

  private static @Nullable Violations factor(@Nullable Double value, @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    if (!Double.isFinite(value)) {
      found = Violations.in(found)
          .at("factor", "Factor")
          .notFinite(value);
    } else if (value > 0.5) {
      found = Violations.in(found)
          .at("factor", "Factor")
          .sensitive()
          .range(value, null, "0.5", "");
    }
    return found;
  }

  private static @Nullable Violations level(@Nullable String value, @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    if (!Level.isKnown(value)) {
      found = Violations.in(found)
          .at("level", "Level")
          .sensitive()
          .unknownValue(value, Level.wireValues());
    }
    return found;
  }

  private static @Nullable Violations note(@Nullable Note value, @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    Violations nested = NoteChecks.violations(value);
    if (nested != null) {
      found = Violations.in(found)
          .at("note", "Note")
          .nested(nested);
    }
    return found;
  }

  private static @Nullable Violations byName(@Nullable Map<String, String> value,
      @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    for (Map.Entry<String, String> entry : value.entrySet()) {
      String key = entry.getKey();
      if (!Patterns.letters(key)) {
        found = Violations.in(found)
            .at("byName", "ByName")
            .sensitiveKey()
            .sensitive()
            .pattern(key, "[a-z]+");
      }
      String element = entry.getValue();
      if (!Patterns.letters(element)) {
        found = Violations.in(found)
            .at("byName", "ByName")
            .sensitiveKey()
            .sensitive()
            .pattern(element, "[a-z]+");
      }
    }
    return found;
  }

  private static @Nullable Violations codesByName(@Nullable Map<String, String> value,
      @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    for (Map.Entry<String, String> entry : value.entrySet()) {
      String element = entry.getValue();
      if (!Patterns.code(element)) {
        found = Violations.in(found)
            .at("codesByName", "CodesByName")
            .sensitiveKey()
            .pattern(element, "[a-z]+");
      }
    }
    return found;
  }

  private static @Nullable Violations codes(@Nullable List<String> value,
      @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    for (int i = 0; i < value.size(); i++) {
      String element = value.get(i);
      if (!Patterns.code(element)) {
        found = Violations.in(found)
            .at("codes", "Codes")
            .index(i)
            .sensitive()
            .pattern(element, "[a-z]+");
      }
    }
    return found;
  }
}
