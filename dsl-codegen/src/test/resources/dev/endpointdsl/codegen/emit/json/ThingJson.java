package com.example.json;

import dev.endpointdsl.json.JsonCodec;
import dev.endpointdsl.json.JsonReader;
import dev.endpointdsl.json.JsonWriter;
import dev.endpointdsl.json.TimestampFormat;
import java.util.List;

/** Writes and reads the JSON of a {@link Thing}. */
final class ThingJson implements JsonCodec<Thing> {
  static final ThingJson CODEC = new ThingJson();

  private static final List<String> MEMBERS =
      List.of(
          "Name",
          "Flag",
          "Tiny",
          "Small",
          "Count",
          "Big",
          "Weight",
          "Exact",
          "Data",
          "Kind",
          "Created",
          "LastModificationOfThisThing",
          "Password",
          "Parent",
          "Choice",
          "Names",
          "Flags",
          "Children",
          "Choices",
          "Times",
          "Matrix",
          "Counts",
          "Secrets",
          "ChildrenByKey",
          "Dollar$Name");

  private ThingJson() {
  }

  /** Writes the members that are set. */
  @Override
  public void write(Thing value, JsonWriter out) {
    out.startObject();
    if (value.name != null) {
      out.string("Name", value.name);
    }
    if (value.flag != null) {
      out.bool("Flag", value.flag);
    }
    if (value.tiny != null) {
      out.number("Tiny", value.tiny);
    }
    if (value.small != null) {
      out.number("Small", value.small);
    }
    if (value.count != null) {
      out.number("Count", value.count);
    }
    if (value.big != null) {
      out.number("Big", value.big);
    }
    if (value.weight != null) {
      out.number("Weight", value.weight);
    }
    if (value.exact != null) {
      out.number("Exact", value.exact);
    }
    if (value.data != null) {
      out.blob("Data", value.data);
    }
    if (value.kind != null) {
      out.string("Kind", value.kind);
    }
    if (value.created != null) {
      out.timestamp("Created", value.created, TimestampFormat.EPOCH_SECONDS);
    }
    if (value.lastModificationOfThisThing != null) {
      out.timestamp(
          "LastModificationOfThisThing",
          value.lastModificationOfThisThing,
          TimestampFormat.HTTP_DATE);
    }
    if (value.password != null) {
      out.string("Password", value.password);
    }
    if (value.parent != null) {
      out.object("Parent", value.parent, ThingJson.CODEC);
    }
    if (value.choice != null) {
      out.object("Choice", value.choice, ChoiceJson.CODEC);
    }
    if (value.names != null) {
      out.list("Names", value.names, (element, to) -> to.string(element));
    }
    if (value.flags != null) {
      out.list("Flags", value.flags, (element, to) -> to.bool(element));
    }
    if (value.children != null) {
      out.list("Children", value.children, ThingJson.CODEC);
    }
    if (value.choices != null) {
      out.list("Choices", value.choices, ChoiceJson.CODEC);
    }
    if (value.times != null) {
      out.list(
          "Times", value.times, (element, to) -> to.timestamp(element, TimestampFormat.DATE_TIME));
    }
    if (value.matrix != null) {
      out.list(
          "Matrix",
          value.matrix,
          (element, to) -> to.list(element, (element2, to2) -> to2.number(element2)));
    }
    if (value.counts != null) {
      out.map("Counts", value.counts, (element, to) -> to.number(element));
    }
    if (value.secrets != null) {
      out.map(
          "Secrets",
          value.secrets,
          (element, to) -> to.list(element, (element2, to2) -> to2.blob(element2)));
    }
    if (value.childrenByKey != null) {
      out.map(
          "ChildrenByKey",
          value.childrenByKey,
          (element, to) -> to.list(element, (element2, to2) -> to2.map(element2, ThingJson.CODEC)));
    }
    if (value.dollar$Name != null) {
      out.string("Dollar$Name", value.dollar$Name);
    }
    out.endObject();
  }

  /** Reads a value without checking its constraints. */
  @Override
  public Thing read(JsonReader in) {
    ThingBuilder builder = new ThingBuilder();
    in.startObject();
    for (String name = in.nextMember(); name != null; name = in.nextMember()) {
      switch (name) {
        case "Name" -> builder.name = in.string(builder.name);
        case "Flag" -> builder.flag = in.bool(builder.flag);
        case "Tiny" -> builder.tiny = in.byteNumber(builder.tiny);
        case "Small" -> builder.small = in.shortNumber(builder.small);
        case "Count" -> builder.count = in.integer(builder.count);
        case "Big" -> builder.big = in.longNumber(builder.big);
        case "Weight" -> builder.weight = in.float32(builder.weight);
        case "Exact" -> builder.exact = in.float64(builder.exact);
        case "Data" -> builder.data = in.blob(builder.data);
        case "Kind" -> builder.kind = in.string(builder.kind);
        case "Created" ->
            builder.created = in.timestamp(builder.created, TimestampFormat.EPOCH_SECONDS);
        case "LastModificationOfThisThing" ->
            builder.lastModificationOfThisThing =
                in.timestamp(builder.lastModificationOfThisThing, TimestampFormat.HTTP_DATE);
        case "Password" -> builder.password = in.sensitive().string(builder.password);
        case "Parent" -> builder.parent = in.object(builder.parent, ThingJson.CODEC);
        case "Choice" -> builder.choice = in.object(builder.choice, ChoiceJson.CODEC);
        case "Names" -> builder.names = in.list(builder.names, JsonReader::stringValue);
        case "Flags" -> builder.flags = in.list(builder.flags, JsonReader::boolValue);
        case "Children" -> builder.children = in.list(builder.children, ThingJson.CODEC);
        case "Choices" -> builder.choices = in.list(builder.choices, ChoiceJson.CODEC);
        case "Times" ->
            builder.times =
                in.list(
                    builder.times, element -> element.timestampValue(TimestampFormat.DATE_TIME));
        case "Matrix" ->
            builder.matrix =
                in.list(builder.matrix, element -> element.listValue(JsonReader::integerValue));
        case "Counts" -> builder.counts = in.map(builder.counts, JsonReader::longValue);
        case "Secrets" ->
            builder.secrets =
                in.sensitive()
                    .map(builder.secrets, element -> element.listValue(JsonReader::blobValue));
        case "ChildrenByKey" ->
            builder.childrenByKey =
                in.map(
                    builder.childrenByKey,
                    element -> element.listValue(element2 -> element2.mapValue(ThingJson.CODEC)));
        case "Dollar$Name" -> builder.dollar$Name = in.string(builder.dollar$Name);
        default -> in.unknownMember(MEMBERS);
      }
    }
    return builder.unchecked();
  }
}
