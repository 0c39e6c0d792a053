package dev.endpointdsl.formats.command;

import dev.endpointdsl.formats.model.MemberDescription;
import dev.endpointdsl.formats.model.ModelDescription;
import dev.endpointdsl.formats.model.NameCases;
import dev.endpointdsl.formats.model.ValueKind;
import dev.endpointdsl.formats.request.ReadingLog;
import dev.endpointdsl.message.QuotedText;
import dev.endpointdsl.message.SpellingSuggestions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Splits the shell words of a command into options. */
final class CommandLine {

  static final String INPUT_JSON = "--cli-input-json";
  static final String INPUT_YAML = "--cli-input-yaml";
  private static final String SKELETON = "--generate-cli-skeleton";
  private static final String NEGATION = "--no-";

  /** The options of the operation, and the members that they set. */
  static final Map<String, MemberDescription> MEMBERS = members();

  private final ReadingLog log;
  private final List<ShellWord> words;
  private final Set<String> known = new LinkedHashSet<>();
  private int index;

  CommandLine(ReadingLog log, List<ShellWord> words) {
    this.log = log;
    this.words = words;
    MEMBERS.forEach(
        (option, member) -> {
          known.add(option);
          if (member.type().kind() == ValueKind.BOOLEAN) {
            known.add(NEGATION + option.substring(2));
          }
        });
    known.addAll(List.of(INPUT_JSON, INPUT_YAML, SKELETON));
    known.addAll(ClientOptions.withValue());
    known.addAll(ClientOptions.withoutValue());
  }

  private static Map<String, MemberDescription> members() {
    Map<String, MemberDescription> members = new LinkedHashMap<>();
    ModelDescription.sageMaker()
        .structure("EndpointConfig")
        .members()
        .forEach(member -> members.put("--" + NameCases.kebabCase(member.name()), member));
    return members;
  }

  /** Returns the options of the operation, the last one of each name. */
  Map<String, CommandOption> options() {
    skipWhatPrecedes();
    Map<String, CommandOption> options = new LinkedHashMap<>();
    List<String> command = new ArrayList<>(List.of("sagemaker", "create-endpoint-config"));
    while (index < words.size()) {
      ShellWord word = words.get(index++);
      if (word.text().startsWith("--") && word.text().length() > 2) {
        option(word, options);
      } else if (command.isEmpty()) {
        unexpected(word);
      } else if (word.text().equals(command.get(0))) {
        command.remove(0);
      } else {
        throw log.fatal(
            word.location(),
            "expected " + command.get(0) + ", found " + QuotedText.quote(word.text()));
      }
    }
    if (!command.isEmpty()) {
      throw log.fatal(log.text().location(), "the command lacks " + command.get(0));
    }
    return options;
  }

  private void skipWhatPrecedes() {
    while (index < words.size()) {
      ShellWord word = words.get(index++);
      String text = word.text();
      if (text.equals("aws") || text.endsWith("/aws")) {
        return;
      }
      boolean prompt = index == 1 && (text.equals("$") || text.equals("%"));
      if (prompt || text.equals("sudo") || text.matches("[A-Za-z_][A-Za-z0-9_]*=.*")) {
        log.dropped(word.location(), QuotedText.line(text), "it is no part of the request");
      } else {
        throw log.fatal(word.location(), "expected aws, found " + QuotedText.quote(text));
      }
    }
    throw log.fatal(log.text().location(), "the document has no command");
  }

  private void unexpected(ShellWord word) {
    String message =
        word.text().equals("^")
            ? "the command is for cmd.exe, which is not read; end lines with a backslash"
            : "expected an option, found " + QuotedText.quote(word.text());
    throw log.fatal(word.location(), message);
  }

  private void option(ShellWord word, Map<String, CommandOption> options) {
    int equals = word.text().indexOf('=');
    String written = equals < 0 ? word.text() : word.text().substring(0, equals);
    String name = fullName(written, word);
    List<ShellWord> arguments = new ArrayList<>();
    if (equals >= 0) {
      arguments.add(word.from(equals + 1));
    } else {
      takeArguments(name, arguments);
    }
    CommandOption option = new CommandOption(name, word.location(), arguments);
    if (ClientOptions.isKnown(name)) {
      clientOption(option);
    } else if (name.equals(SKELETON)) {
      throw log.fatal(word.location(), SKELETON + " sends no request; remove it");
    } else {
      memberOption(option, options);
    }
  }

  private void takeArguments(String name, List<ShellWord> arguments) {
    MemberDescription member = MEMBERS.get(name);
    boolean isList = member != null && member.type().kind() == ValueKind.LIST;
    boolean none =
        ClientOptions.isKnown(name)
            ? !ClientOptions.takesValue(name)
            : name.startsWith(NEGATION)
                || (member != null && member.type().kind() == ValueKind.BOOLEAN);
    while (!none && index < words.size() && !words.get(index).text().startsWith("--")) {
      arguments.add(words.get(index++));
      none = !isList;
    }
  }

  private String fullName(String written, ShellWord word) {
    if (known.contains(written)) {
      return written;
    }
    List<String> begun = known.stream().filter(each -> each.startsWith(written)).toList();
    if (begun.size() == 1) {
      return begun.get(0);
    }
    String remedy =
        begun.isEmpty()
            ? SpellingSuggestions.suggestion(written, known)
            : "; it begins " + String.join(", ", begun);
    throw log.fatal(word.location(), "unknown option " + QuotedText.line(written) + remedy);
  }

  private void clientOption(CommandOption option) {
    if (ClientOptions.takesValue(option.name()) == option.arguments().isEmpty()) {
      argumentProblem(option);
    }
    log.dropped(option.location(), option.name(), "the option is for the AWS CLI itself");
  }

  private void memberOption(CommandOption option, Map<String, CommandOption> options) {
    boolean negated = option.name().startsWith(NEGATION);
    String name = negated ? "--" + option.name().substring(NEGATION.length()) : option.name();
    MemberDescription member = MEMBERS.get(name);
    boolean flag = member != null && member.type().kind() == ValueKind.BOOLEAN;
    boolean isList = member != null && member.type().kind() == ValueKind.LIST;
    if (flag != option.arguments().isEmpty() && !isList) {
      argumentProblem(option);
    }
    if (options.containsKey(name)) {
      log.changed(option.location(), name, "the option appears again, and the last one counts");
      options.remove(name);
    }
    options.put(name, option);
  }

  private void argumentProblem(CommandOption option) {
    log.problem(
        option.location(),
        "",
        option.arguments().isEmpty()
            ? "the option " + option.name() + " lacks its value"
            : "the option " + option.name() + " takes no value; remove it");
  }
}
