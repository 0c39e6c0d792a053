package dev.endpointdsl.formats.yaml;

import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonBoolean;
import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.json.tree.JsonValue;
import java.util.Map;

/** Writes trees as YAML in block style, which is the same in YAML 1.1 and 1.2. */
public final class YamlText {

  private static final String INDENTATION = "  ";

  private final StringBuilder out = new StringBuilder();

  private YamlText() {}

  /** Returns a document with a final line end. */
  public static String of(JsonValue value) {
    YamlText text = new YamlText();
    if (isBlock(value)) {
      text.block(value, "");
    } else {
      text.out.append(inline(value)).append('\n');
    }
    return text.out.toString();
  }

  private static boolean isBlock(JsonValue value) {
    return (value instanceof JsonObject object && !object.members().isEmpty())
        || (value instanceof JsonArray array && !array.elements().isEmpty());
  }

  /** Writes the lines of a map or list; the first one begins where the output is. */
  private void block(JsonValue value, String indentation) {
    if (value instanceof JsonObject object) {
      String separator = "";
      for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
        out.append(separator).append(YamlStrings.quoted(member.getKey())).append(':');
        member(member.getValue(), indentation);
        separator = indentation;
      }
    } else {
      String separator = "";
      for (JsonValue element : ((JsonArray) value).elements()) {
        out.append(separator).append("- ");
        if (isBlock(element)) {
          block(element, indentation + INDENTATION);
        } else {
          out.append(inline(element)).append('\n');
        }
        separator = indentation;
      }
    }
  }

  private void member(JsonValue value, String indentation) {
    if (isBlock(value)) {
      String below = indentation + INDENTATION;
      out.append('\n').append(below);
      block(value, below);
    } else {
      out.append(' ').append(inline(value)).append('\n');
    }
  }

  private static String inline(JsonValue value) {
    if (value instanceof JsonString string) {
      return YamlStrings.quoted(string.value());
    }
    if (value instanceof JsonNumber number) {
      return number.normalized().literal();
    }
    if (value instanceof JsonBoolean bool) {
      return Boolean.toString(bool.value());
    }
    return value instanceof JsonObject ? "{}" : value instanceof JsonArray ? "[]" : "null";
  }
}
