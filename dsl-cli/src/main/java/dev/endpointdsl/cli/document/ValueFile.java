package dev.endpointdsl.cli.document;

import dev.endpointdsl.cli.command.CommandException;
import dev.endpointdsl.formats.source.SourceText;
import dev.endpointdsl.formats.terraform.VariableFile;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.json.tree.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads files with values of parameters and variables. */
final class ValueFile {

  private ValueFile() {}

  /**
   * Reads a file: JSON or YAML, CloudFormation's lists of parameters, Terraform's {@code .tfvars},
   * or lines of {@code NAME=VALUE}.
   */
  static Map<String, JsonValue> read(Path file) {
    String name = file.toString();
    if (name.endsWith(".tfvars")) {
      return VariableFile.read(SourceText.of(file, content(file)));
    }
    if (name.endsWith(".json") || name.endsWith(".yaml") || name.endsWith(".yml")) {
      return values(file, PlainDocument.read(file));
    }
    return lines(file);
  }

  private static Map<String, JsonValue> values(Path file, JsonValue document) {
    if (document instanceof JsonObject object) {
      return object.find("Parameters").isPresent()
          ? values(file, object.find("Parameters").get())
          : object.members();
    }
    Map<String, JsonValue> values = new LinkedHashMap<>();
    if (document instanceof JsonArray list) {
      for (JsonValue element : list.elements()) {
        parameter(file, element, values);
      }
      return values;
    }
    throw unknownForm(file);
  }

  private static void parameter(Path file, JsonValue element, Map<String, JsonValue> values) {
    if (element instanceof JsonObject object
        && object.members().get("ParameterKey") instanceof JsonString key
        && object.find("ParameterValue").isPresent()) {
      values.put(key.value(), object.find("ParameterValue").get());
      return;
    }
    throw unknownForm(file);
  }

  private static CommandException unknownForm(Path file) {
    return CommandException.unreadable(
        file
            + ": expected an object of values by name, or a list of objects with ParameterKey and"
            + " ParameterValue");
  }

  private static Map<String, JsonValue> lines(Path file) {
    Map<String, JsonValue> values = new LinkedHashMap<>();
    int number = 0;
    for (String line : content(file).lines().map(String::strip).toList()) {
      number++;
      int equals = line.indexOf('=');
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      if (equals < 1) {
        throw CommandException.unreadable(
            file + ":" + number + ": the line has no name; write NAME=VALUE");
      }
      values.put(line.substring(0, equals).strip(), new JsonString(unquoted(line, equals + 1)));
    }
    return values;
  }

  private static String unquoted(String line, int begin) {
    String value = line.substring(begin).strip();
    int last = value.length() - 1;
    boolean quoted =
        last > 0
            && (value.charAt(0) == '"' || value.charAt(0) == '\'')
            && value.charAt(last) == value.charAt(0);
    return quoted ? value.substring(1, last) : value;
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
