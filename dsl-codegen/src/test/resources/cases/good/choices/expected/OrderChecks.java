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

  private static @Nullable Violations choiceOfPayment(Order value, @Nullable Violations found) {
    if (value.cardNumber == null && value.invoiceAddress == null) {
      return Violations.in(found)
          .at("cardNumber", "CardNumber")
          .noneOf(ShapeRule.CHOICE, "cardNumber", "invoiceAddress");
    }
    if (value.cardNumber != null && value.cardHolder == null) {
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
      if (value.express != null) {
        found = Violations.in(found)
            .at("express", "Express")
            .excludedBy(ShapeRule.EXCLUSIVE, "invoiceAddress");
      }
    }
    return found;
  }
}
