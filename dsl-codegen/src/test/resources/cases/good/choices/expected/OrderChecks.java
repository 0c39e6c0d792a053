package example.choices;

import dev.endpointdsl.RuleSet;
import dev.endpointdsl.ShapeRule;
import dev.endpointdsl.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Checks a {@link Order} against the constraints of the model. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class OrderChecks implements RuleSet<Order> {
  OrderChecks() {
  }

  @Override
  public @Nullable Violations check(Order value) {
    return violations(value);
  }

  /** Returns the violations of a value, or null if there are none. */
  static @Nullable Violations violations(Order value) {
    Violations found = null;
    found = number(value.number, found);
    found = points(value.points, found);
    found = wrapping(value.wrapping, found);
    found = insurance(value.insurance, found);
    found = choiceOfPayment(value, found);
    return found;
  }

  private static @Nullable Violations number(@Nullable Integer value, @Nullable Violations found) {
    if (value == null) {
      return Violations.in(found)
          .at("number", "Number")
          .missing();
    }
    return found;
  }

  private static @Nullable Violations points(@Nullable Float value, @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    if (!Float.isFinite(value)) {
      found = Violations.in(found)
          .at("points", "Points")
          .notFinite(value);
    }
    return found;
  }

  private static @Nullable Violations wrapping(@Nullable Wrapping value,
      @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    Violations nested = WrappingChecks.violations(value);
    if (nested != null) {
      found = Violations.in(found)
          .at("wrapping", "Wrapping")
          .nested(nested);
    }
    return found;
  }

  private static @Nullable Violations insurance(@Nullable Insurance value,
      @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    Violations nested = InsuranceChecks.violations(value);
    if (nested != null) {
      found = Violations.in(found)
          .at("insurance", "Insurance")
          .nested(nested);
    }
    return found;
  }

  private static @Nullable Violations choiceOfPayment(Order value, @Nullable Violations found) {
    if (value.cardNumber == null && value.invoiceAddress == null) {
      return Violations.in(found)
          .at("cardNumber", "CardNumber")
          .noneOf(ShapeRule.CHOICE, "cardNumber", "invoiceAddress");
    }
    if (value.cardNumber != null && value.cardHolder == null && value.invoiceAddress == null) {
      found = Violations.in(found)
          .at("cardHolder", "CardHolder")
          .neededWith(ShapeRule.CHOICE, "cardNumber");
    }
    if (value.invoiceAddress != null) {
      if (value.cardNumber != null) {
        found = Violations.in(found)
            .at("invoiceAddress", "InvoiceAddress")
            .excludedBy(ShapeRule.EXCLUSIVE, "cardNumber");
      }
      if (value.cardHolder != null && value.cardNumber == null) {
        found = Violations.in(found)
            .at("cardHolder", "CardHolder")
            .excludedBy(ShapeRule.EXCLUSIVE, "invoiceAddress");
      }
      if (value.express != null && value.express && value.cardNumber == null) {
        found = Violations.in(found)
            .at("express", "Express")
            .excludedBy(ShapeRule.EXCLUSIVE, "invoiceAddress");
      }
      if (value.points != null && value.points != 1.5f && value.cardNumber == null) {
        found = Violations.in(found)
            .at("points", "Points")
            .excludedBy(ShapeRule.EXCLUSIVE, "invoiceAddress");
      }
      if (value.priority != null && !value.priority.equals("usual") && value.cardNumber == null) {
        found = Violations.in(found)
            .at("priority", "Priority")
            .excludedBy(ShapeRule.EXCLUSIVE, "invoiceAddress");
      }
      if (value.wrapping != null
          && !"NONE".equals(value.wrapping.paper)
          && value.cardNumber == null) {
        found = Violations.in(found)
            .at("wrapping", "Wrapping")
            .excludedBy(ShapeRule.EXCLUSIVE, "invoiceAddress");
      }
      if (value.insurance != null
          && !Boolean.FALSE.equals(value.insurance.enabled)
          && value.cardNumber == null) {
        found = Violations.in(found)
            .at("insurance", "Insurance")
            .excludedBy(ShapeRule.EXCLUSIVE, "invoiceAddress");
      }
    }
    return found;
  }
}
