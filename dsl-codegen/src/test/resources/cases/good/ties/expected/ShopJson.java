package example.ties;

import dev.endpointdsl.json.JsonCodec;
import dev.endpointdsl.json.JsonReader;
import dev.endpointdsl.json.JsonWriter;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Writes and reads the JSON of a {@link Shop}.
 */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class ShopJson implements JsonCodec<Shop> {
  static final ShopJson FORM = new ShopJson();

  private static final List<String> MEMBERS = List.of(
      "Least",
      "Most",
      "Usual",
      "Period",
      "Items",
      "Gifts",
      "Notes",
      "CardNumber",
      "CardHolder",
      "InvoiceAddress",
      "Terms",
      "Express");

  private ShopJson() {
  }

  /**
   * Writes an object with the members that are set.
   */
  @Override
  public void write(Shop value, JsonWriter out) {
    out.startObject();
    if (value.least != null) {
      out.number("Least", value.least);
    }
    if (value.most != null) {
      out.number("Most", value.most);
    }
    if (value.usual != null) {
      out.number("Usual", value.usual);
    }
    if (value.period != null) {
      out.number("Period", value.period);
    }
    if (value.items != null) {
      out.list("Items", value.items, ItemJson.FORM);
    }
    if (value.gifts != null) {
      out.list("Gifts", value.gifts, ItemJson.FORM);
    }
    if (value.notes != null) {
      out.list("Notes", value.notes, (element, to) -> to.text(element));
    }
    if (value.cardNumber != null) {
      out.text("CardNumber", value.cardNumber);
    }
    if (value.cardHolder != null) {
      out.text("CardHolder", value.cardHolder);
    }
    if (value.invoiceAddress != null) {
      out.text("InvoiceAddress", value.invoiceAddress);
    }
    if (value.terms != null) {
      out.text("Terms", value.terms);
    }
    if (value.express != null) {
      out.bool("Express", value.express);
    }
    out.endObject();
  }

  /**
   * Reads a value as it is, without checking its constraints.
   */
  @Override
  public Shop read(JsonReader in) {
    ShopBuilder builder = new ShopBuilder();
    in.startObject();
    for (String name = in.nextMember(); name != null; name = in.nextMember()) {
      switch (name) {
        case "Least" -> builder.least = in.integer(builder.least);
        case "Most" -> builder.most = in.integer(builder.most);
        case "Usual" -> builder.usual = in.integer(builder.usual);
        case "Period" -> builder.period = in.integer(builder.period);
        case "Items" -> builder.items = in.list(builder.items, ItemJson.FORM);
        case "Gifts" -> builder.gifts = in.list(builder.gifts, ItemJson.FORM);
        case "Notes" -> builder.notes = in.list(builder.notes, JsonReader::textValue);
        case "CardNumber" -> builder.cardNumber = in.text(builder.cardNumber);
        case "CardHolder" -> builder.cardHolder = in.text(builder.cardHolder);
        case "InvoiceAddress" -> builder.invoiceAddress = in.text(builder.invoiceAddress);
        case "Terms" -> builder.terms = in.text(builder.terms);
        case "Express" -> builder.express = in.bool(builder.express);
        default -> in.unknownMember(MEMBERS);
      }
    }
    return builder.unchecked();
  }
}
