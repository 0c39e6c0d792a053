package dev.endpointdsl.testkit.internal.request;

import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.json.tree.JsonValue;
import dev.endpointdsl.testkit.internal.error.ServiceException;
import java.math.BigDecimal;
import java.util.List;

/** Converts JSON values to the types of members, and refuses values of other types. */
final class MemberTypes {

  private MemberTypes() {}

  static JsonObject object(JsonValue value, String path) {
    if (value instanceof JsonObject object) {
      return object;
    }
    throw wrongType(path, "an object");
  }

  static String string(JsonValue value, String path) {
    if (value instanceof JsonString string) {
      return string.value();
    }
    throw wrongType(path, "a string");
  }

  private static String number(JsonValue value, String path) {
    if (value instanceof JsonNumber number) {
      return number.literal();
    }
    throw wrongType(path, "a number");
  }

  static List<JsonValue> elements(JsonValue value, String path) {
    if (value instanceof JsonArray array) {
      return array.elements();
    }
    throw wrongType(path, "a list");
  }

  static int integer(JsonValue value, String path) {
    try {
      return Integer.parseInt(number(value, path));
    } catch (NumberFormatException e) {
      throw wrongType(path, "a 32-bit integer");
    }
  }

  /** The exponent can be too large for a decimal. */
  static BigDecimal decimal(JsonValue value, String path, String expected) {
    try {
      return new BigDecimal(number(value, path));
    } catch (NumberFormatException e) {
      throw wrongType(path, expected);
    }
  }

  private static ServiceException wrongType(String path, String expected) {
    return ServiceException.serialization("'" + path + "' must be " + expected + ".");
  }
}
