package example.choices;

import dev.endpointdsl.json.JsonCodec;
import dev.endpointdsl.json.JsonReader;
import dev.endpointdsl.json.JsonWriter;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Writes and reads the JSON of a {@link Order}. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class OrderJson implements JsonCodec<Order> {
  static final OrderJson CODEC = new OrderJson();

  private static final List<String> MEMBERS =
      List.of(
          "Number",
          "CardNumber",
          "CardHolder",
          "InvoiceAddress",
          "Express",
          "Points",
          "Priority",
          "Wrapping",
          "Insurance",
          "Note");

  private OrderJson() {
  }

  /** Writes the members that are set. */
  @Override
  public void write(Order value, JsonWriter out) {
    out.startObject();
    if (value.number != null) {
      out.number("Number", value.number);
    }
    if (value.cardNumber != null) {
      out.string("CardNumber", value.cardNumber);
    }
    if (value.cardHolder != null) {
      out.string("CardHolder", value.cardHolder);
    }
    if (value.invoiceAddress != null) {
      out.string("InvoiceAddress", value.invoiceAddress);
    }
    if (value.express != null) {
      out.bool("Express", value.express);
    }
    if (value.points != null) {
      out.number("Points", value.points);
    }
    if (value.priority != null) {
      out.string("Priority", value.priority);
    }
    if (value.wrapping != null) {
      out.object("Wrapping", value.wrapping, WrappingJson.CODEC);
    }
    if (value.insurance != null) {
      out.object("Insurance", value.insurance, InsuranceJson.CODEC);
    }
    if (value.note != null) {
      out.string("Note", value.note);
    }
    out.endObject();
  }

  /** Reads a value without checking its constraints. */
  @Override
  public Order read(JsonReader in) {
    OrderBuilder builder = new OrderBuilder();
    in.startObject();
    for (String name = in.nextMember(); name != null; name = in.nextMember()) {
      switch (name) {
        case "Number" -> builder.number = in.integer(builder.number);
        case "CardNumber" -> builder.cardNumber = in.sensitive().string(builder.cardNumber);
        case "CardHolder" -> builder.cardHolder = in.string(builder.cardHolder);
        case "InvoiceAddress" -> builder.invoiceAddress = in.string(builder.invoiceAddress);
        case "Express" -> builder.express = in.bool(builder.express);
        case "Points" -> builder.points = in.float32(builder.points);
        case "Priority" -> builder.priority = in.string(builder.priority);
        case "Wrapping" -> builder.wrapping = in.object(builder.wrapping, WrappingJson.CODEC);
        case "Insurance" -> builder.insurance = in.object(builder.insurance, InsuranceJson.CODEC);
        case "Note" -> builder.note = in.string(builder.note);
        default -> in.unknownMember(MEMBERS);
      }
    }
    return builder.unchecked();
  }
}
