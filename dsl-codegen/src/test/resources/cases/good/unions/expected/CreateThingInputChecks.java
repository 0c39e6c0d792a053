package example.unions;

import dev.endpointdsl.Violations;
import java.util.List;
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
    found = choice(value.choice, found);
    found = choices(value.choices, found);
    return found;
  }

  private static @Nullable Violations choice(@Nullable Choice value, @Nullable Violations found) {
    if (value == null) {
      return Violations.in(found)
          .at("choice", "Choice")
          .missing();
    }
    if (!value.isSet()) {
      found = Violations.in(found)
          .at("choice", "Choice")
          .unionWithout();
    }
    Violations nested = ChoiceChecks.check(value);
    if (nested != null) {
      found = Violations.in(found)
          .at("choice", "Choice")
          .nested(nested);
    }
    return found;
  }

  private static @Nullable Violations choices(@Nullable List<Choice> value,
      @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    for (int i = 0; i < value.size(); i++) {
      Choice element = value.get(i);
      if (!element.isSet()) {
        found = Violations.in(found)
            .at("choices", "Choices")
            .index(i)
            .unionWithout();
      }
      Violations nested = ChoiceChecks.check(element);
      if (nested != null) {
        found = Violations.in(found)
            .at("choices", "Choices")
            .index(i)
            .nested(nested);
      }
    }
    return found;
  }
}
