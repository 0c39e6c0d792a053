package example.publishedtraits;

import dev.endpointdsl.json.JsonCodec;
import dev.endpointdsl.json.JsonReader;
import dev.endpointdsl.json.JsonWriter;
import dev.endpointdsl.json.TimestampFormat;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Writes and reads the JSON of a {@link PutPartsRequest}. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class PutPartsRequestJson implements JsonCodec<PutPartsRequest> {
  static final PutPartsRequestJson CODEC = new PutPartsRequestJson();

  private static final List<String> MEMBERS =
      List.of(
          "HttpLabelEnum",
          "HttpLabelInteger",
          "HttpLabelLong",
          "HttpLabelString",
          "HostLabelString",
          "HttpHeaderBoolean",
          "HttpHeaderEnum",
          "HttpHeaderInteger",
          "HttpHeaderList",
          "HttpHeaderLong",
          "HttpHeaderString",
          "HttpHeaderTimestamp",
          "HttpQueryBoolean",
          "HttpQueryEnum",
          "HttpQueryFloat",
          "HttpQueryInteger",
          "HttpQueryList",
          "HttpQueryLong",
          "HttpQueryString",
          "HttpQueryTimestamp",
          "Headers",
          "Parameters",
          "Name");

  private PutPartsRequestJson() {
  }

  /** Writes the members that are set. */
  @Override
  public void write(PutPartsRequest value, JsonWriter out) {
    out.startObject();
    if (value.httpLabelEnum != null) {
      out.string("HttpLabelEnum", value.httpLabelEnum);
    }
    if (value.httpLabelInteger != null) {
      out.number("HttpLabelInteger", value.httpLabelInteger);
    }
    if (value.httpLabelLong != null) {
      out.number("HttpLabelLong", value.httpLabelLong);
    }
    if (value.httpLabelString != null) {
      out.string("HttpLabelString", value.httpLabelString);
    }
    if (value.hostLabelString != null) {
      out.string("HostLabelString", value.hostLabelString);
    }
    if (value.httpHeaderBoolean != null) {
      out.bool("HttpHeaderBoolean", value.httpHeaderBoolean);
    }
    if (value.httpHeaderEnum != null) {
      out.string("HttpHeaderEnum", value.httpHeaderEnum);
    }
    if (value.httpHeaderInteger != null) {
      out.number("HttpHeaderInteger", value.httpHeaderInteger);
    }
    if (value.httpHeaderList != null) {
      out.list("HttpHeaderList", value.httpHeaderList, (element, to) -> to.string(element));
    }
    if (value.httpHeaderLong != null) {
      out.number("HttpHeaderLong", value.httpHeaderLong);
    }
    if (value.httpHeaderString != null) {
      out.string("HttpHeaderString", value.httpHeaderString);
    }
    if (value.httpHeaderTimestamp != null) {
      out.timestamp(
          "HttpHeaderTimestamp", value.httpHeaderTimestamp, TimestampFormat.EPOCH_SECONDS);
    }
    if (value.httpQueryBoolean != null) {
      out.bool("HttpQueryBoolean", value.httpQueryBoolean);
    }
    if (value.httpQueryEnum != null) {
      out.string("HttpQueryEnum", value.httpQueryEnum);
    }
    if (value.httpQueryFloat != null) {
      out.number("HttpQueryFloat", value.httpQueryFloat);
    }
    if (value.httpQueryInteger != null) {
      out.number("HttpQueryInteger", value.httpQueryInteger);
    }
    if (value.httpQueryList != null) {
      out.list("HttpQueryList", value.httpQueryList, (element, to) -> to.string(element));
    }
    if (value.httpQueryLong != null) {
      out.number("HttpQueryLong", value.httpQueryLong);
    }
    if (value.httpQueryString != null) {
      out.string("HttpQueryString", value.httpQueryString);
    }
    if (value.httpQueryTimestamp != null) {
      out.timestamp("HttpQueryTimestamp", value.httpQueryTimestamp, TimestampFormat.EPOCH_SECONDS);
    }
    if (value.headers != null) {
      out.map("Headers", value.headers, (element, to) -> to.string(element));
    }
    if (value.parameters != null) {
      out.map("Parameters", value.parameters, (element, to) -> to.string(element));
    }
    if (value.name != null) {
      out.string("Name", value.name);
    }
    out.endObject();
  }

  /** Reads a value without checking its constraints. */
  @Override
  public PutPartsRequest read(JsonReader in) {
    PutPartsRequestBuilder builder = new PutPartsRequestBuilder();
    in.startObject();
    for (String name = in.nextMember(); name != null; name = in.nextMember()) {
      switch (name) {
        case "HttpLabelEnum" -> builder.httpLabelEnum = in.string(builder.httpLabelEnum);
        case "HttpLabelInteger" -> builder.httpLabelInteger = in.integer(builder.httpLabelInteger);
        case "HttpLabelLong" -> builder.httpLabelLong = in.longNumber(builder.httpLabelLong);
        case "HttpLabelString" -> builder.httpLabelString = in.string(builder.httpLabelString);
        case "HostLabelString" -> builder.hostLabelString = in.string(builder.hostLabelString);
        case "HttpHeaderBoolean" -> builder.httpHeaderBoolean = in.bool(builder.httpHeaderBoolean);
        case "HttpHeaderEnum" -> builder.httpHeaderEnum = in.string(builder.httpHeaderEnum);
        case "HttpHeaderInteger" ->
            builder.httpHeaderInteger = in.integer(builder.httpHeaderInteger);
        case "HttpHeaderList" ->
            builder.httpHeaderList = in.list(builder.httpHeaderList, JsonReader::stringValue);
        case "HttpHeaderLong" -> builder.httpHeaderLong = in.longNumber(builder.httpHeaderLong);
        case "HttpHeaderString" -> builder.httpHeaderString = in.string(builder.httpHeaderString);
        case "HttpHeaderTimestamp" ->
            builder.httpHeaderTimestamp =
                in.timestamp(builder.httpHeaderTimestamp, TimestampFormat.EPOCH_SECONDS);
        case "HttpQueryBoolean" -> builder.httpQueryBoolean = in.bool(builder.httpQueryBoolean);
        case "HttpQueryEnum" -> builder.httpQueryEnum = in.string(builder.httpQueryEnum);
        case "HttpQueryFloat" -> builder.httpQueryFloat = in.float32(builder.httpQueryFloat);
        case "HttpQueryInteger" -> builder.httpQueryInteger = in.integer(builder.httpQueryInteger);
        case "HttpQueryList" ->
            builder.httpQueryList = in.list(builder.httpQueryList, JsonReader::stringValue);
        case "HttpQueryLong" -> builder.httpQueryLong = in.longNumber(builder.httpQueryLong);
        case "HttpQueryString" -> builder.httpQueryString = in.string(builder.httpQueryString);
        case "HttpQueryTimestamp" ->
            builder.httpQueryTimestamp =
                in.timestamp(builder.httpQueryTimestamp, TimestampFormat.EPOCH_SECONDS);
        case "Headers" -> builder.headers = in.map(builder.headers, JsonReader::stringValue);
        case "Parameters" ->
            builder.parameters = in.map(builder.parameters, JsonReader::stringValue);
        case "Name" -> builder.name = in.string(builder.name);
        default -> in.unknownMember(MEMBERS);
      }
    }
    return builder.unchecked();
  }

  /** Writes the members that are set and in the body of the request. */
  static void writeBody(PutPartsRequest value, JsonWriter out) {
    out.startObject();
    if (value.hostLabelString != null) {
      out.string("HostLabelString", value.hostLabelString);
    }
    if (value.name != null) {
      out.string("Name", value.name);
    }
    out.endObject();
  }
}
