package example.scalars;

import dev.endpointdsl.Bytes;
import dev.endpointdsl.RuleSet;
import dev.endpointdsl.Violations;
import dev.endpointdsl.message.CodePoints;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Checks a {@link CreateThingInput} against the constraints of the model. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class CreateThingInputChecks implements RuleSet<CreateThingInput> {
  static final int NAME_MAX_LENGTH = 8;

  CreateThingInputChecks() {
  }

  @Override
  public @Nullable Violations check(CreateThingInput value) {
    return violations(value);
  }

  /** Returns the violations of a value, or null if there are none. */
  static @Nullable Violations violations(CreateThingInput value) {
    Violations found = null;
    found = name(value.name, found);
    found = timeout(value.timeout, found);
    found = wanted(value.wanted, found);
    found = share(value.share, found);
    found = part(value.part, found);
    found = short_(value.short_, found);
    found = long_(value.long_, found);
    found = tiny(value.tiny, found);
    found = little(value.little, found);
    found = days(value.days, found);
    found = big(value.big, found);
    found = ratio(value.ratio, found);
    found = factor(value.factor, found);
    found = percentage(value.percentage, found);
    found = huge(value.huge, found);
    found = least(value.least, found);
    found = bytes(value.bytes, found);
    return found;
  }

  private static @Nullable Violations name(@Nullable String value, @Nullable Violations found) {
    if (value == null) {
      return Violations.in(found)
          .at("name", "Name")
          .missing();
    }
    if (CodePoints.outside(value, 1, 8)) {
      found = Violations.in(found)
          .at("name", "Name")
          .length(CodePoints.length(value), 1, 8);
    } else if (!Patterns.createThingInputName(value)) {
      found = Violations.in(found)
          .at("name", "Name")
          .pattern(value, "[a-z](-*[a-z0-9])*");
    }
    return found;
  }

  private static @Nullable Violations timeout(@Nullable Integer value, @Nullable Violations found) {
    if (value == null) {
      return Violations.in(found)
          .at("timeout", "Timeout")
          .missing();
    }
    if (value < 1 || value > 3600) {
      found = Violations.in(found)
          .at("timeout", "Timeout")
          .range(value, 1, 3600, "seconds");
    }
    return found;
  }

  private static @Nullable Violations wanted(@Nullable Boolean value, @Nullable Violations found) {
    if (value == null) {
      return Violations.in(found)
          .at("wanted", "Wanted")
          .missing();
    }
    return found;
  }

  private static @Nullable Violations share(@Nullable Float value, @Nullable Violations found) {
    if (value == null) {
      return Violations.in(found)
          .at("share", "Share")
          .missing();
    }
    if (!Float.isFinite(value)) {
      found = Violations.in(found)
          .at("share", "Share")
          .notFinite(value);
    }
    return found;
  }

  private static @Nullable Violations part(@Nullable String value, @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    if (!Patterns.createThingInputPart(value)) {
      found = Violations.in(found)
          .at("part", "Part")
          .pattern(value, "ab");
    }
    return found;
  }

  private static @Nullable Violations short_(@Nullable String value, @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    if (CodePoints.outside(value, 0, 3)) {
      found = Violations.in(found)
          .at("short_", "Short")
          .length(CodePoints.length(value), 0, 3);
    }
    return found;
  }

  private static @Nullable Violations long_(@Nullable String value, @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    if (CodePoints.outside(value, 2, Long.MAX_VALUE)) {
      found = Violations.in(found)
          .at("long_", "Long_")
          .length(CodePoints.length(value), 2, Long.MAX_VALUE);
    }
    return found;
  }

  private static @Nullable Violations tiny(@Nullable Byte value, @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    if (value < -1 || value > 1) {
      found = Violations.in(found)
          .at("tiny", "Tiny")
          .range(value, -1, 1, "");
    }
    return found;
  }

  private static @Nullable Violations little(@Nullable Short value, @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    if (value > 1000) {
      found = Violations.in(found)
          .at("little", "Little")
          .range(value, Long.MIN_VALUE, 1000, "");
    }
    return found;
  }

  private static @Nullable Violations days(@Nullable Integer value, @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    if (value != 1 && value != 3 && value != 5) {
      found = Violations.in(found)
          .at("days", "Days")
          .notAllowed(value, "days", 1, 3, 5);
    }
    return found;
  }

  private static @Nullable Violations big(@Nullable Long value, @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    if (value < 5000000000L || value > 9000000000L) {
      found = Violations.in(found)
          .at("big", "Big")
          .range(value, 5000000000L, 9000000000L, "");
    }
    return found;
  }

  private static @Nullable Violations ratio(@Nullable Float value, @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    if (!Float.isFinite(value)) {
      found = Violations.in(found)
          .at("ratio", "Ratio")
          .notFinite(value);
    } else if (value < 0.7f || value > 1.6f) {
      found = Violations.in(found)
          .at("ratio", "Ratio")
          .range(value, "0.7", "1.6", "");
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
    } else if (value < 0.25) {
      found = Violations.in(found)
          .at("factor", "Factor")
          .range(value, "0.25", null, "");
    }
    return found;
  }

  private static @Nullable Violations percentage(@Nullable Double value,
      @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    if (!Double.isFinite(value)) {
      found = Violations.in(found)
          .at("percentage", "Percentage")
          .notFinite(value);
    } else if (value < 0 || value > 100) {
      found = Violations.in(found)
          .at("percentage", "Percentage")
          .range(value, "0", "100", "percent");
    }
    return found;
  }

  private static @Nullable Violations huge(@Nullable Double value, @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    if (!Double.isFinite(value)) {
      found = Violations.in(found)
          .at("huge", "Huge")
          .notFinite(value);
    } else if (value < 1.0E20 || value > 1.0E300) {
      found = Violations.in(found)
          .at("huge", "Huge")
          .range(value, "100000000000000000000", "1E+300", "");
    }
    return found;
  }

  private static @Nullable Violations least(@Nullable Float value, @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    if (!Float.isFinite(value)) {
      found = Violations.in(found)
          .at("least", "Least")
          .notFinite(value);
    } else if (value < -1.5f) {
      found = Violations.in(found)
          .at("least", "Least")
          .range(value, "-1.5", null, "");
    }
    return found;
  }

  private static @Nullable Violations bytes(@Nullable Bytes value, @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    if (value.size() < 1 || value.size() > 4) {
      found = Violations.in(found)
          .at("bytes", "Bytes")
          .byteLength(value.size(), 1, 4);
    }
    return found;
  }
}
