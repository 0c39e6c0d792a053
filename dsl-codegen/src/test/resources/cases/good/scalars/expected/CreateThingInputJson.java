package example.scalars;

import dev.endpointdsl.json.JsonCodec;
import dev.endpointdsl.json.JsonReader;
import dev.endpointdsl.json.JsonWriter;
import dev.endpointdsl.json.TimestampFormat;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Writes and reads the JSON of a {@link CreateThingInput}.
 */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class CreateThingInputJson implements JsonCodec<CreateThingInput> {
  static final CreateThingInputJson FORM = new CreateThingInputJson();

  private static final List<String> MEMBERS = List.of(
      "Name",
      "Timeout",
      "Wanted",
      "Share",
      "Part",
      "Short",
      "Long_",
      "Tiny",
      "Little",
      "Days",
      "Big",
      "Ratio",
      "Factor",
      "Percentage",
      "Huge",
      "Least",
      "When",
      "Then",
      "Bytes");

  private CreateThingInputJson() {
  }

  /**
   * Writes an object with the members that are set.
   */
  @Override
  public void write(CreateThingInput value, JsonWriter out) {
    out.startObject();
    if (value.name != null) {
      out.text("Name", value.name);
    }
    if (value.timeout != null) {
      out.number("Timeout", value.timeout);
    }
    if (value.wanted != null) {
      out.bool("Wanted", value.wanted);
    }
    if (value.share != null) {
      out.number("Share", value.share);
    }
    if (value.part != null) {
      out.text("Part", value.part);
    }
    if (value.short_ != null) {
      out.text("Short", value.short_);
    }
    if (value.long_ != null) {
      out.text("Long_", value.long_);
    }
    if (value.tiny != null) {
      out.number("Tiny", value.tiny);
    }
    if (value.little != null) {
      out.number("Little", value.little);
    }
    if (value.days != null) {
      out.number("Days", value.days);
    }
    if (value.big != null) {
      out.number("Big", value.big);
    }
    if (value.ratio != null) {
      out.number("Ratio", value.ratio);
    }
    if (value.factor != null) {
      out.number("Factor", value.factor);
    }
    if (value.percentage != null) {
      out.number("Percentage", value.percentage);
    }
    if (value.huge != null) {
      out.number("Huge", value.huge);
    }
    if (value.least != null) {
      out.number("Least", value.least);
    }
    if (value.when != null) {
      out.timestamp("When", value.when, TimestampFormat.EPOCH_SECONDS);
    }
    if (value.then != null) {
      out.timestamp("Then", value.then, TimestampFormat.DATE_TIME);
    }
    if (value.bytes != null) {
      out.blob("Bytes", value.bytes);
    }
    out.endObject();
  }

  /**
   * Reads a value as it is, without checking its constraints.
   */
  @Override
  public CreateThingInput read(JsonReader in) {
    CreateThingInputBuilder builder = new CreateThingInputBuilder();
    in.startObject();
    for (String name = in.nextMember(); name != null; name = in.nextMember()) {
      switch (name) {
        case "Name" -> builder.name = in.text(builder.name);
        case "Timeout" -> builder.timeout = in.integer(builder.timeout);
        case "Wanted" -> builder.wanted = in.bool(builder.wanted);
        case "Share" -> builder.share = in.float32(builder.share);
        case "Part" -> builder.part = in.text(builder.part);
        case "Short" -> builder.short_ = in.text(builder.short_);
        case "Long_" -> builder.long_ = in.text(builder.long_);
        case "Tiny" -> builder.tiny = in.byteNumber(builder.tiny);
        case "Little" -> builder.little = in.shortNumber(builder.little);
        case "Days" -> builder.days = in.integer(builder.days);
        case "Big" -> builder.big = in.longNumber(builder.big);
        case "Ratio" -> builder.ratio = in.float32(builder.ratio);
        case "Factor" -> builder.factor = in.float64(builder.factor);
        case "Percentage" -> builder.percentage = in.float64(builder.percentage);
        case "Huge" -> builder.huge = in.float64(builder.huge);
        case "Least" -> builder.least = in.float32(builder.least);
        case "When" -> builder.when = in.timestamp(builder.when, TimestampFormat.EPOCH_SECONDS);
        case "Then" -> builder.then = in.timestamp(builder.then, TimestampFormat.DATE_TIME);
        case "Bytes" -> builder.bytes = in.blob(builder.bytes);
        default -> in.unknownMember(MEMBERS);
      }
    }
    return builder.unchecked();
  }
}
