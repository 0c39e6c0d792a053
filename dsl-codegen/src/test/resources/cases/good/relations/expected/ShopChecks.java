package example.relations;

import dev.endpointdsl.RuleSet;
import dev.endpointdsl.ShapeRule;
import dev.endpointdsl.Violations;
import dev.endpointdsl.support.BuilderSupport;
import dev.endpointdsl.support.DuplicateFinder;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Checks a {@link Shop} against the constraints of the model. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class ShopChecks implements RuleSet<Shop> {
  static final int ITEMS_MAX_SIZE = 3;

  ShopChecks() {
  }

  @Override
  public @Nullable Violations check(Shop value) {
    return violations(value);
  }

  /** Returns the violations of a value, or null if there are none. */
  static @Nullable Violations violations(Shop value) {
    Violations found = null;
    found = period(value.period, found);
    found = items(value.items, found);
    found = gifts(value.gifts, found);
    found = leastAtMostMost(value, found);
    found = usualAtMostMost(value, found);
    found = giftsDistinctFromItems(value, found);
    found = giftsWithItems(value, found);
    found = notesAsItems(value, found);
    found = choiceOfPayment(value, found);
    return found;
  }

  private static @Nullable Violations period(@Nullable Integer value, @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    if (value != 1 && value != 7 && value != 30) {
      found = Violations.in(found)
          .at("period", "Period")
          .notAllowed(ShopRule.ODD_PERIOD, value, "", 1, 7, 30);
    }
    return found;
  }

  private static @Nullable Violations items(@Nullable List<Item> value,
      @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    if (value.size() < 1 || value.size() > 3) {
      found = Violations.in(found)
          .at("items", "Items")
          .size(value.size(), 1, 3);
      value = BuilderSupport.limit(value, 3);
    }
    for (int i = 0; i < value.size(); i++) {
      Item element = value.get(i);
      Violations nested = ItemChecks.violations(element);
      if (nested != null) {
        found = Violations.in(found)
            .at("items", "Items")
            .index(i, element.name)
            .nested(nested);
      }
    }
    for (int i = 1; i < value.size(); i++) {
      String wanted = value.get(i).name;
      for (int j = 0; wanted != null && j < i; j++) {
        if (wanted.equals(value.get(j).name)) {
          found = Violations.in(found)
              .at("items", "Items")
              .index(i, value.get(i).name)
              .at("name", "Name")
              .repeatedMember(ShopRule.ITEM_REPEATED, wanted, j);
          break;
        }
      }
    }
    int firstDiscount = -1;
    for (int i = 0; i < value.size(); i++) {
      if (value.get(i).discount != null && firstDiscount < 0) {
        firstDiscount = i;
      } else if (value.get(i).discount != null) {
        found = Violations.in(found)
            .at("items", "Items")
            .index(i, value.get(i).name)
            .at("discount", "Discount")
            .setAgain(ShapeRule.AT_MOST_ONE_WITH, firstDiscount);
      }
    }
    return found;
  }

  private static @Nullable Violations gifts(@Nullable List<Item> value,
      @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    for (int i = 0; i < value.size(); i++) {
      Item element = value.get(i);
      Violations nested = ItemChecks.violations(element);
      if (nested != null) {
        found = Violations.in(found)
            .at("gifts", "Gifts")
            .index(i, element.name)
            .nested(nested);
      }
    }
    return found;
  }

  private static @Nullable Violations leastAtMostMost(Shop value, @Nullable Violations found) {
    if (value.least != null && value.most != null && value.least > value.most) {
      return Violations.in(found)
          .at("least", "Least")
          .moreThan(ShopRule.LEAST_OVER_MOST, value.least, "most", value.most);
    }
    return found;
  }

  private static @Nullable Violations usualAtMostMost(Shop value, @Nullable Violations found) {
    if (value.usual != null && value.most != null && value.usual > value.most) {
      return Violations.in(found)
          .at("usual", "Usual")
          .moreThan(ShapeRule.AT_MOST_MEMBER, value.usual, "most", value.most);
    }
    return found;
  }

  private static @Nullable Violations giftsDistinctFromItems(Shop value,
      @Nullable Violations found) {
    if (value.gifts == null || value.items == null) {
      return found;
    }
    int[] same = DuplicateFinder.inOther(value.gifts, value.items, each -> each.name);
    for (int i = 0; same != null && i < same.length; i++) {
      if (same[i] >= 0) {
        found = Violations.in(found)
            .at("gifts", "Gifts")
            .index(i, value.gifts.get(i).name)
            .at("name", "Name")
            .memberOfOther(ShapeRule.UNIQUE_MEMBER, value.gifts.get(i).name, "items", same[i]);
      }
    }
    return found;
  }

  private static @Nullable Violations giftsWithItems(Shop value, @Nullable Violations found) {
    if (value.gifts == null || value.gifts.isEmpty() || value.items == null) {
      return found;
    }
    if (value.gifts.size() != 1 || value.items.size() != 2) {
      return Violations.in(found)
          .at("gifts", "Gifts")
          .sizesDiffer(ShapeRule.LIST_SIZES, 1, 2, value.gifts.size(), "items", value.items.size());
    }
    return found;
  }

  private static @Nullable Violations notesAsItems(Shop value, @Nullable Violations found) {
    if (value.notes != null && value.items != null && value.notes.size() != value.items.size()) {
      return Violations.in(found)
          .at("notes", "Notes")
          .sizeDiffers(ShapeRule.LIST_SIZES, value.notes.size(), "items", value.items.size());
    }
    return found;
  }

  private static @Nullable Violations choiceOfPayment(Shop value, @Nullable Violations found) {
    if (value.cardNumber == null && value.invoiceAddress == null) {
      return Violations.in(found)
          .at("cardNumber", "CardNumber")
          .noneOf(ShopRule.PAYMENT_MISSING, "cardNumber", "invoiceAddress");
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
            .excludedBy(ShopRule.PAID_TWICE, "cardNumber");
      }
      if (value.cardHolder != null && value.cardNumber == null) {
        found = Violations.in(found)
            .at("cardHolder", "CardHolder")
            .excludedBy(ShopRule.PAID_TWICE, "invoiceAddress");
      }
      if (value.express != null && value.cardNumber == null) {
        found = Violations.in(found)
            .at("express", "Express")
            .excludedBy(ShopRule.EXPRESS_ON_INVOICE, "invoiceAddress");
      }
    }
    if (value.invoiceAddress != null && value.terms != null && !value.terms.equals("LATER")) {
      found = Violations.in(found)
          .at("terms", "Terms")
          .contradicts(ShopRule.TERMS_OF_INVOICE, "invoiceAddress", "LATER");
    } else if (value.invoiceAddress == null && "LATER".equals(value.terms)) {
      found = Violations.in(found)
          .at("invoiceAddress", "InvoiceAddress")
          .neededWith(ShopRule.TERMS_OF_INVOICE, "terms LATER");
    }
    return found;
  }
}
