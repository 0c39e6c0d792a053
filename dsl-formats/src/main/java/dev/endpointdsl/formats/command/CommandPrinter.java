package dev.endpointdsl.formats.command;

import dev.endpointdsl.formats.json.ApiJsonFormat;
import dev.endpointdsl.formats.model.MemberDescription;
import dev.endpointdsl.formats.model.NameCases;
import dev.endpointdsl.formats.model.ValueKind;
import dev.endpointdsl.formats.request.FormatText;
import dev.endpointdsl.formats.request.PrintOptions;
import dev.endpointdsl.formats.request.PrintingLog;
import dev.endpointdsl.formats.request.RequestNode;
import dev.endpointdsl.formats.request.RequestTemplate;
import dev.endpointdsl.json.JsonTreeWriter;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Prints a command, one option a line. */
final class CommandPrinter {

  /** The maximum length of a command; a kernel refuses arguments that are longer still. */
  private static final int MAX_LENGTH = 100_000;

  private static final String COMMAND = "aws sagemaker create-endpoint-config";
  private static final String NEXT_OPTION = " \\\n  ";
  private static final String NEXT_WORD = " \\\n    ";

  /** The AWS CLI reads files and addresses in place of arguments that begin like this. */
  private static final List<String> READ_BY_CLIENT =
      List.of("file://", "fileb://", "http://", "https://");

  private final RequestTemplate request;
  private final PrintOptions options;
  private final PrintingLog log;
  private final ShellVariables variables;
  private final ShorthandWriter shorthand;

  CommandPrinter(RequestTemplate request, PrintOptions options, PrintingLog log) {
    this.request = request;
    this.options = options;
    this.log = log;
    this.variables = new ShellVariables(request);
    this.shorthand = new ShorthandWriter(variables, log);
  }

  FormatText print() {
    for (MemberDescription member : request.root().members()) {
      if (member.required() && request.node().member(member.name()).isEmpty()) {
        log.refuse(
            request.node(),
            "the AWS CLI requires --" + NameCases.kebabCase(member.name()) + "; set the member");
      }
    }
    Optional<String> file = options.find(PrintOptions.INPUT_FILE);
    if (file.isPresent()) {
      return withFile(file.get());
    }
    if (request.node().members().stream().anyMatch(CommandPrinter::isReadByClient)) {
      String json = JsonTreeWriter.compact(json(request.node()));
      return finish(COMMAND + NEXT_OPTION + "--cli-input-json " + variables.quoted(json) + "\n");
    }
    StringBuilder command = new StringBuilder(COMMAND);
    for (RequestNode member : request.node().members()) {
      command.append(NEXT_OPTION).append(option(member));
    }
    return finish(command.append('\n').toString());
  }

  private FormatText finish(String command) {
    return command.length() > MAX_LENGTH ? withFile("endpoint-config.json") : log.finish(command);
  }

  private FormatText withFile(String name) {
    String content = JsonTreeWriter.pretty(json(request.node())) + "\n";
    String command =
        COMMAND + NEXT_OPTION + "--cli-input-json " + variables.quoted("file://" + name) + "\n";
    FormatText text = log.finish(command);
    return new FormatText(text.text(), text.notes(), Map.of(name, content));
  }

  private JsonValue json(RequestNode node) {
    return ApiJsonFormat.value(node, log).orElse(JsonObject.EMPTY);
  }

  private static boolean isReadByClient(RequestNode member) {
    return member.kind().isScalar()
        && member.placeholder().isEmpty()
        && member.kind() == ValueKind.STRING
        && (READ_BY_CLIENT.stream().anyMatch(member.string()::startsWith)
            || member.string().indexOf('\0') >= 0);
  }

  private String option(RequestNode member) {
    String name = "--" + NameCases.kebabCase(member.name());
    return switch (member.kind()) {
      case BOOLEAN -> flag(member, name);
      case LIST -> name + list(member);
      case STRUCTURE -> name + " " + structure(member);
      default -> string(member, name);
    };
  }

  private String flag(RequestNode member, String name) {
    if (member.placeholder().isPresent()) {
      variablesForFlag(member);
      return name;
    }
    return member.isTrue() ? name : "--no-" + name.substring(2);
  }

  private void variablesForFlag(RequestNode member) {
    log.refuse(member, "an option without a value has no variable; give a value for it");
  }

  private String string(RequestNode member, String name) {
    String word = member.placeholder().isPresent() ? variables.word(member, log) : member.string();
    return name + (word.startsWith("-") ? "=" : " ") + variables.quoted(word);
  }

  private String structure(RequestNode member) {
    return variables.quoted(
        ShorthandWriter.isSafe(member)
            ? shorthand.members(member)
            : JsonTreeWriter.compact(json(member)));
  }

  private String list(RequestNode member) {
    if (member.placeholder().isPresent() || !ShorthandWriter.isSafe(member)) {
      return " " + variables.quoted(JsonTreeWriter.compact(json(member)));
    }
    StringBuilder words = new StringBuilder();
    for (RequestNode element : member.elements()) {
      words.append(NEXT_WORD).append(variables.quoted(shorthand.members(element)));
    }
    return words.toString();
  }
}
