package dev.endpointdsl.formats.command;

import dev.endpointdsl.formats.binding.Coercion;
import dev.endpointdsl.formats.binding.RequestBinder;
import dev.endpointdsl.formats.json.JsonNodes;
import dev.endpointdsl.formats.model.MemberDescription;
import dev.endpointdsl.formats.model.ValueKind;
import dev.endpointdsl.formats.request.Format;
import dev.endpointdsl.formats.request.FormatException;
import dev.endpointdsl.formats.request.FormatReading;
import dev.endpointdsl.formats.request.ReadingLog;
import dev.endpointdsl.formats.source.SourceList;
import dev.endpointdsl.formats.source.SourceNode;
import dev.endpointdsl.formats.source.SourceObject;
import dev.endpointdsl.formats.source.SourceReference;
import dev.endpointdsl.formats.source.SourceScalar;
import dev.endpointdsl.formats.source.SourceText;
import dev.endpointdsl.formats.yaml.YamlNodes;
import dev.endpointdsl.formats.yaml.YamlTags;
import dev.endpointdsl.formats.yaml.YamlVersion;
import dev.endpointdsl.message.QuotedText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads a command. */
final class CommandReader {

  private static final String FILE = "file://";

  private final Format format;
  private final ReadingLog log;
  private final ShorthandTypes types;

  CommandReader(Format format, ReadingLog log) {
    this.format = format;
    this.log = log;
    this.types = new ShorthandTypes(log);
  }

  FormatReading read() {
    checkSurrogates(log.text().text());
    Map<String, CommandOption> options =
        new CommandLine(log, new ShellLexer(log).words()).options();
    SourceObject request = input(options);
    for (CommandOption option : options.values()) {
      String name =
          option.name().startsWith("--no-") ? "--" + option.name().substring(5) : option.name();
      MemberDescription member = CommandLine.MEMBERS.get(name);
      if (member != null && (option.arguments().isEmpty() ? isEmptyAllowed(member) : true)) {
        SourceNode value = value(option, member);
        request =
            request
                .without(member.name())
                .with(new SourceObject.Member(member.name(), option.location(), value));
      }
    }
    checkRequired(request, options);
    return RequestBinder.read(request, Coercion.STRICT, log);
  }

  /** Refuses unpaired surrogates, which stand for references from here on. */
  private void checkSurrogates(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (Character.getType(text.codePointAt(i)) == Character.SURROGATE) {
        throw log.fatal(
            log.text().location(i),
            "an unpaired surrogate is here, which UTF-8 cannot encode; remove it");
      }
    }
  }

  private static boolean isEmptyAllowed(MemberDescription member) {
    return member.type().kind() == ValueKind.LIST || member.type().kind() == ValueKind.BOOLEAN;
  }

  private void checkRequired(SourceObject request, Map<String, CommandOption> options) {
    if (options.containsKey(CommandLine.INPUT_JSON)
        || options.containsKey(CommandLine.INPUT_YAML)) {
      return;
    }
    CommandLine.MEMBERS.forEach(
        (option, member) -> {
          if (member.required() && request.find(member.name()).isEmpty()) {
            log.problem(
                log.text().location(), member.name(), "the option " + option + " is missing");
          }
        });
  }

  private SourceObject input(Map<String, CommandOption> options) {
    CommandOption json = options.get(CommandLine.INPUT_JSON);
    CommandOption yaml = options.get(CommandLine.INPUT_YAML);
    if (json != null && yaml != null) {
      throw log.fatal(
          yaml.location(), "only one of --cli-input-json and --cli-input-yaml is taken");
    }
    CommandOption input = json != null ? json : yaml;
    if (input == null || input.arguments().isEmpty()) {
      return new SourceObject(List.of(), log.text().location());
    }
    ShellWord word = content(input.arguments().get(0));
    SourceNode root = json != null ? json(word) : yaml(word);
    if (root instanceof SourceObject object) {
      return object;
    }
    throw log.fatal(word.location(), "expected an object");
  }

  private SourceNode value(CommandOption option, MemberDescription member) {
    ValueKind kind = member.type().kind();
    if (kind == ValueKind.BOOLEAN) {
      boolean value = !option.name().startsWith("--no-");
      return SourceScalar.bool(value, option.name(), option.location());
    }
    if (kind == ValueKind.LIST) {
      return list(option, member);
    }
    ShellWord word = content(option.arguments().get(0));
    return kind == ValueKind.STRUCTURE
        ? element(word, isJson(word), member)
        : types.convert(word.string(word.text(), word.location()), member.type());
  }

  private SourceNode list(CommandOption option, MemberDescription member) {
    List<ShellWord> words = option.arguments().stream().map(this::content).toList();
    if (words.size() == 1 && words.get(0).text().strip().startsWith("[")) {
      return json(words.get(0));
    }
    List<SourceNode> elements = new ArrayList<>();
    boolean json = !words.isEmpty() && isJson(words.get(0));
    words.forEach(word -> elements.add(element(word, json, member)));
    return new SourceList(elements, option.location());
  }

  private SourceNode element(ShellWord word, boolean json, MemberDescription member) {
    if (json) {
      return json(word);
    }
    var type = member.type().kind() == ValueKind.LIST ? member.type().element() : member.type();
    return types.convert(ShorthandParser.parse(log, word, this::content), type);
  }

  private static boolean isJson(ShellWord word) {
    String text = word.text().strip();
    return text.startsWith("{") || text.startsWith("[");
  }

  /** Returns the content of the file that a word names, or the word. */
  private ShellWord content(ShellWord word) {
    if (word.text().startsWith("fileb://")) {
      throw log.fatal(word.location(), "fileb:// is for bytes, which no member has; write file://");
    }
    if (!word.text().startsWith(FILE)) {
      return word;
    }
    String name = word.text().substring(FILE.length());
    try {
      return word.replacedBy(log.options().files().read(name));
    } catch (IOException e) {
      throw log.fatal(
          word.location(),
          QuotedText.line(name)
              + " cannot be read: "
              + QuotedText.line(String.valueOf(e.getMessage())));
    }
  }

  private SourceNode json(ShellWord word) {
    return inner(word, (text, inner) -> JsonNodes.read(text, inner));
  }

  private SourceNode yaml(ShellWord word) {
    return inner(word, (text, inner) -> YamlNodes.read(inner, YamlVersion.CORE, YamlTags.NONE));
  }

  private SourceNode inner(ShellWord word, InnerReader reader) {
    SourceText text = SourceText.of(log.text().name(), word.text());
    ReadingLog inner = new ReadingLog(format, text, log.options());
    try {
      SourceNode root = reader.read(text, inner);
      inner.throwIfProblems();
      return relocate(root, text, word);
    } catch (FormatException e) {
      e.problems()
          .forEach(
              problem ->
                  log.problem(
                      word.location(text.offset(problem.location())),
                      problem.path(),
                      problem.message()));
      log.throwIfProblems();
      throw e;
    }
  }

  private static SourceNode relocate(SourceNode node, SourceText text, ShellWord word) {
    var location = word.location(text.offset(node.location()));
    Function<SourceNode, SourceNode> below = each -> relocate(each, text, word);
    if (node instanceof SourceObject object) {
      return new SourceObject(
          object.members().stream()
              .map(
                  member ->
                      new SourceObject.Member(
                          member.name(),
                          word.location(text.offset(member.location())),
                          below.apply(member.value())))
              .toList(),
          location);
    }
    if (node instanceof SourceList list) {
      return new SourceList(list.elements().stream().map(below).toList(), location);
    }
    if (node instanceof SourceReference) {
      return node;
    }
    SourceScalar scalar = (SourceScalar) node;
    return switch (scalar.kind()) {
      case STRING -> word.string(scalar.text(), location);
      default ->
          new SourceScalar(
              scalar.kind(), scalar.text(), scalar.number(), scalar.secret(), location);
    };
  }

  /** Reads the text of an argument. */
  @FunctionalInterface
  private interface InnerReader {
    SourceNode read(SourceText text, ReadingLog inner);
  }
}
