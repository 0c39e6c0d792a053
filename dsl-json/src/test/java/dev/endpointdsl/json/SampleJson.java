package dev.endpointdsl.json;

import java.util.List;

/** A reader and writer like generated ones. */
final class SampleJson {

  private static final List<String> MEMBERS =
      List.of(
          "Text",
          "Bool",
          "Small",
          "Middle",
          "Count",
          "Big",
          "Weight",
          "Exact",
          "Data",
          "Seconds",
          "DateTime",
          "HttpDate",
          "Secret",
          "Child",
          "Choice",
          "Names",
          "Rows",
          "Children",
          "ByKey",
          "ChildrenByKey");

  private static final List<String> CHOICES = List.of("Left", "Right");

  private SampleJson() {}

  static Sample read(JsonReader in) {
    Sample sample = new Sample();
    in.startObject();
    for (String name = in.nextMember(); name != null; name = in.nextMember()) {
      switch (name) {
        case "Text" -> sample.text = in.string(sample.text);
        case "Bool" -> sample.bool = in.bool(sample.bool);
        case "Small" -> sample.small = in.byteNumber(sample.small);
        case "Middle" -> sample.middle = in.shortNumber(sample.middle);
        case "Count" -> sample.count = in.integer(sample.count);
        case "Big" -> sample.big = in.longNumber(sample.big);
        case "Weight" -> sample.weight = in.float32(sample.weight);
        case "Exact" -> sample.exact = in.float64(sample.exact);
        case "Data" -> sample.data = in.blob(sample.data);
        case "Seconds" ->
            sample.seconds = in.timestamp(sample.seconds, TimestampFormat.EPOCH_SECONDS);
        case "DateTime" ->
            sample.dateTime = in.timestamp(sample.dateTime, TimestampFormat.DATE_TIME);
        case "HttpDate" ->
            sample.httpDate = in.timestamp(sample.httpDate, TimestampFormat.HTTP_DATE);
        case "Secret" -> sample.secret = in.sensitive().integer(sample.secret);
        case "Child" -> sample.child = in.object(sample.child, SampleJson::read);
        case "Choice" -> sample.choice = in.object(sample.choice, SampleJson::readChoice);
        case "Names" -> sample.names = in.list(sample.names, JsonReader::stringValue);
        case "Rows" ->
            sample.rows = in.list(sample.rows, row -> row.listValue(JsonReader::integerValue));
        case "Children" -> sample.children = in.list(sample.children, SampleJson::read);
        case "ByKey" -> sample.byKey = in.map(sample.byKey, JsonReader::longValue);
        case "ChildrenByKey" ->
            sample.childrenByKey =
                in.map(sample.childrenByKey, list -> list.listValue(SampleJson::read));
        default -> in.unknownMember(MEMBERS);
      }
    }
    return sample;
  }

  private static Sample.Choice readChoice(JsonReader in) {
    Sample.Choice choice = new Sample.Choice();
    String name = in.startUnion(CHOICES);
    if (name != null) {
      switch (name) {
        case "Left" -> choice.left = in.string(choice.left);
        case "Right" -> choice.right = in.integer(choice.right);
        default -> in.unknownMember(CHOICES);
      }
      in.endUnion(name);
    }
    return choice;
  }

  static void write(Sample sample, JsonWriter out) {
    out.startObject();
    writeScalars(sample, out);
    if (sample.child != null) {
      out.object("Child", sample.child, SampleJson::write);
    }
    if (sample.choice != null) {
      out.object("Choice", sample.choice, SampleJson::writeChoice);
    }
    if (sample.names != null) {
      out.list("Names", sample.names, (name, to) -> to.string(name));
    }
    if (sample.rows != null) {
      out.list("Rows", sample.rows, (row, to) -> to.list(row, (n, toRow) -> toRow.number(n)));
    }
    if (sample.children != null) {
      out.list("Children", sample.children, SampleJson::write);
    }
    if (sample.byKey != null) {
      out.map("ByKey", sample.byKey, (value, to) -> to.number(value));
    }
    if (sample.childrenByKey != null) {
      out.map(
          "ChildrenByKey", sample.childrenByKey, (list, to) -> to.list(list, SampleJson::write));
    }
    out.endObject();
  }

  private static void writeScalars(Sample sample, JsonWriter out) {
    if (sample.text != null) {
      out.string("Text", sample.text);
    }
    if (sample.bool != null) {
      out.bool("Bool", sample.bool);
    }
    if (sample.small != null) {
      out.number("Small", sample.small);
    }
    if (sample.middle != null) {
      out.number("Middle", sample.middle);
    }
    if (sample.count != null) {
      out.number("Count", sample.count);
    }
    if (sample.big != null) {
      out.number("Big", sample.big);
    }
    if (sample.weight != null) {
      out.number("Weight", sample.weight);
    }
    if (sample.exact != null) {
      out.number("Exact", sample.exact);
    }
    if (sample.data != null) {
      out.blob("Data", sample.data);
    }
    if (sample.seconds != null) {
      out.timestamp("Seconds", sample.seconds, TimestampFormat.EPOCH_SECONDS);
    }
    if (sample.dateTime != null) {
      out.timestamp("DateTime", sample.dateTime, TimestampFormat.DATE_TIME);
    }
    if (sample.httpDate != null) {
      out.timestamp("HttpDate", sample.httpDate, TimestampFormat.HTTP_DATE);
    }
  }

  private static void writeChoice(Sample.Choice choice, JsonWriter out) {
    out.startObject();
    if (choice.left != null) {
      out.string("Left", choice.left);
    }
    if (choice.right != null) {
      out.number("Right", choice.right);
    }
    out.endObject();
  }
}
