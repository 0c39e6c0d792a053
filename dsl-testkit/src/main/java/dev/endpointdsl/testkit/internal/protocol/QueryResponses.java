package dev.endpointdsl.testkit.internal.protocol;

import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonBoolean;
import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.json.tree.JsonValue;
import dev.endpointdsl.testkit.model.ErrorResponse;

/** Renders responses of the AWS query protocol, which are XML. */
final class QueryResponses {

  static final String CONTENT_TYPE = "text/xml";

  private static final String NAMESPACE = "http://monitoring.amazonaws.com/doc/2010-08-01/";
  private static final String METADATA =
      "<ResponseMetadata><RequestId>local</RequestId></ResponseMetadata>";

  private QueryResponses() {}

  static String ok(String operation, JsonObject output) {
    StringBuilder out = new StringBuilder();
    out.append('<').append(operation).append("Response xmlns=\"").append(NAMESPACE).append("\"><");
    out.append(operation).append("Result>");
    members(output, out);
    out.append("</").append(operation).append("Result>").append(METADATA);
    return out.append("</").append(operation).append("Response>").toString();
  }

  static String error(ErrorResponse error) {
    StringBuilder out = new StringBuilder("<ErrorResponse xmlns=\"").append(NAMESPACE);
    out.append("\"><Error><Type>").append(error.status() < 500 ? "Sender" : "Receiver");
    out.append("</Type><Code>").append(escaped(error.code())).append("</Code><Message>");
    out.append(escaped(error.message()));
    return out.append("</Message></Error><RequestId>local</RequestId></ErrorResponse>").toString();
  }

  private static void members(JsonObject object, StringBuilder out) {
    object.members().forEach((name, value) -> element(name, value, out));
  }

  private static void element(String name, JsonValue value, StringBuilder out) {
    out.append('<').append(name).append('>');
    if (value instanceof JsonObject object) {
      members(object, out);
    } else if (value instanceof JsonArray array) {
      array.elements().forEach(each -> element("member", each, out));
    } else {
      out.append(escaped(text(value)));
    }
    out.append("</").append(name).append('>');
  }

  private static String text(JsonValue value) {
    if (value instanceof JsonString string) {
      return string.value();
    }
    if (value instanceof JsonNumber number) {
      return number.literal();
    }
    return value instanceof JsonBoolean bool ? Boolean.toString(bool.value()) : "";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
