package dev.endpointdsl.formats.cloudformation;

import dev.endpointdsl.formats.request.ReadingLog;
import dev.endpointdsl.formats.source.SourceList;
import dev.endpointdsl.formats.source.SourceLocation;
import dev.endpointdsl.formats.source.SourceNode;
import dev.endpointdsl.formats.source.SourceObject;
import dev.endpointdsl.formats.source.SourceReference;
import dev.endpointdsl.formats.source.SourceScalar;
import dev.endpointdsl.message.QuotedText;
import dev.endpointdsl.message.SpellingSuggestions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Evaluates intrinsic functions; a value that only a deployment knows becomes a reference. */
final class Intrinsics {

  private static final String NO_VALUE = "AWS::NoValue";
  private static final Pattern REFERENCE = Pattern.compile("\\$\\{(!?)([^}]*)}");
  private static final int MAX_STEPS = 500_000;

  private final TemplateScope scope;
  private final ReadingLog log;
  private final TemplateConditions conditions;
  private int steps;

  Intrinsics(TemplateScope scope, ReadingLog log) {
    this.scope = scope;
    this.log = log;
    this.conditions = new TemplateConditions(scope, this::value, log);
  }

  TemplateConditions conditions() {
    return conditions;
  }

  /** Returns a value without functions; empty for {@code AWS::NoValue}. */
  Optional<SourceNode> value(SourceNode node) {
    if (++steps > MAX_STEPS) {
      throw log.fatal(node.location(), "the functions make too many values; simplify them");
    }
    if (node instanceof SourceList list) {
      return Optional.of(
          new SourceList(
              list.elements().stream().map(this::value).flatMap(Optional::stream).toList(),
              list.location()));
    }
    if (node instanceof SourceObject object) {
      return isCall(object) ? call(object.members().get(0)) : Optional.of(structure(object));
    }
    boolean dynamic = node instanceof SourceScalar text && text.text().contains("{{resolve:");
    return Optional.of(
        dynamic ? SourceReference.whole(((SourceScalar) node).text(), node.location()) : node);
  }

  private static boolean isCall(SourceObject object) {
    return object.members().size() == 1
        && (object.members().get(0).name().equals("Ref")
            || object.members().get(0).name().startsWith("Fn::"));
  }

  private SourceObject structure(SourceObject object) {
    List<SourceObject.Member> members = new ArrayList<>();
    for (SourceObject.Member member : object.members()) {
      value(member.value())
          .ifPresent(
              each -> members.add(new SourceObject.Member(member.name(), member.location(), each)));
    }
    return new SourceObject(members, object.location());
  }

  private Optional<SourceNode> call(SourceObject.Member call) {
    SourceLocation at = call.value().location();
    if (call.name().equals("Fn::If")) {
      return condition(call.value(), at);
    }
    if (call.name().equals("Ref")) {
      String name = text(call.value());
      return name.equals(NO_VALUE) ? Optional.empty() : Optional.of(ref(name, at));
    }
    List<SourceNode> arguments =
        call.value() instanceof SourceList list ? list.elements() : List.of(call.value());
    return Optional.of(
        switch (call.name()) {
          case "Fn::GetAtt" -> attribute(arguments, at);
          case "Fn::Sub" -> substitute(arguments, at);
          case "Fn::Join" -> join(arguments, at);
          case "Fn::Split" -> split(arguments, at);
          case "Fn::Select" -> select(arguments, at);
          case "Fn::FindInMap" -> findInMap(arguments, at);
          case "Fn::Base64", "Fn::ToJsonString" -> encoded(call, at);
          case "Fn::Length" -> length(call.value(), at);
          case "Fn::ImportValue" -> unknown("ImportValue", List.of(call.value()), at);
          default -> unsupported(call);
        });
  }

  private SourceNode encoded(SourceObject.Member call, SourceLocation at) {
    SourceNode argument = argument(call.value());
    String name = call.name().substring("Fn::".length());
    Optional<SourceNode> encoded =
        name.equals("Base64") ? Encodings.base64(argument, at) : Encodings.json(argument, at);
    return encoded.orElseGet(
        () ->
            argument instanceof SourceReference || name.equals("ToJsonString")
                ? unknown(name, List.of(call.value()), at)
                : wrong("Fn::Base64 takes a string; write one", at));
  }

  private SourceNode unsupported(SourceObject.Member call) {
    log.problem(
        call.location(),
        "",
        "the function " + QuotedText.line(call.name()) + " is not evaluated; write its value");
    return SourceReference.whole(call.name(), call.location());
  }

  private SourceNode ref(String name, SourceLocation at) {
    Optional<SourceNode> value = scope.ref(name, at);
    if (value.isEmpty()) {
      List<String> known = new ArrayList<>(scope.names("Parameters"));
      known.addAll(scope.names("Resources"));
      log.problem(
          at,
          "",
          "the template has no parameter or resource "
              + QuotedText.quote(name)
              + SpellingSuggestions.suggestion(name, known));
    }
    return value.orElseGet(() -> SourceReference.whole(name, at));
  }

  private SourceNode attribute(List<SourceNode> arguments, SourceLocation at) {
    List<SourceNode> names =
        arguments.size() == 1 && ShortForms.attribute(arguments.get(0)) instanceof SourceList list
            ? list.elements()
            : arguments;
    List<String> texts = names.stream().map(Intrinsics::text).toList();
    if (texts.size() < 2 || texts.contains("")) {
      return wrong("Fn::GetAtt takes a resource and an attribute", at);
    }
    String attribute = String.join(".", texts.subList(1, texts.size()));
    return scope
        .attribute(texts.get(0), attribute, at)
        .orElseGet(
            () ->
                wrong(
                    "the template has no resource "
                        + QuotedText.quote(texts.get(0))
                        + SpellingSuggestions.suggestion(texts.get(0), scope.names("Resources")),
                    at));
  }

  private SourceNode wrong(String message, SourceLocation at) {
    log.problem(at, "", message);
    return SourceReference.whole("?", at);
  }

  private SourceNode substitute(List<SourceNode> arguments, SourceLocation at) {
    String text = text(arguments.isEmpty() ? new SourceList(List.of(), at) : arguments.get(0));
    SourceObject own =
        arguments.size() == 2 && arguments.get(1) instanceof SourceObject map
            ? map
            : new SourceObject(List.of(), at);
    Pieces pieces = new Pieces();
    Matcher references = REFERENCE.matcher(text);
    int end = 0;
    while (references.find()) {
      pieces.add(text.substring(end, references.start()));
      end = references.end();
      String name = references.group(2);
      if (!references.group(1).isEmpty()) {
        pieces.add("${" + name + "}");
      } else if (!pieces.add(named(name.strip(), own, at))) {
        return wrong("the value of " + QuotedText.line(name) + " is not a string", at);
      }
    }
    pieces.add(text.substring(end));
    return pieces.build(text, at);
  }

  private SourceNode named(String name, SourceObject own, SourceLocation at) {
    Optional<SourceObject.Member> member = own.find(name);
    if (member.isPresent()) {
      return value(member.get().value()).orElseGet(() -> SourceScalar.string("", at));
    }
    return name.contains(".")
        ? attribute(List.of(SourceScalar.string(name, at)), at)
        : ref(name, at);
  }

  private SourceNode join(List<SourceNode> arguments, SourceLocation at) {
    SourceNode list = arguments.size() == 2 ? argument(arguments.get(1)) : null;
    if (list instanceof SourceReference) {
      return unknown("Join", arguments, at);
    }
    if (!(list instanceof SourceList elements)) {
      return wrong("Fn::Join takes a delimiter and a list; write both", at);
    }
    Pieces pieces = new Pieces();
    List<String> sources = new ArrayList<>();
    String delimiter = "";
    for (SourceNode element : elements.elements()) {
      pieces.add(delimiter);
      if (!pieces.add(element)) {
        return wrong("Fn::Join takes a list of strings", at);
      }
      delimiter = text(arguments.get(0));
      sources.add(
          element instanceof SourceReference ref
              ? "${" + ref.source() + "}"
              : isSecret(element) ? "..." : text(element));
      if (pieces.length() > MAX_STEPS) {
        throw log.fatal(at, "the functions make too many values; simplify them");
      }
    }
    return pieces.build(String.join(delimiter, sources), at);
  }

  private SourceNode argument(SourceNode node) {
    return value(node).orElseGet(() -> new SourceList(List.of(), node.location()));
  }

  private SourceNode split(List<SourceNode> arguments, SourceLocation at) {
    SourceNode whole = arguments.size() == 2 ? argument(arguments.get(1)) : null;
    if (whole instanceof SourceReference) {
      return unknown("Split", arguments, at);
    }
    String delimiter = whole == null ? "" : text(arguments.get(0));
    if (!(whole instanceof SourceScalar scalar) || delimiter.isEmpty()) {
      return wrong("Fn::Split takes a delimiter and a string; write both", at);
    }
    return new SourceList(
        Arrays.stream(scalar.text().split(Pattern.quote(delimiter), -1))
            .map(each -> SourceScalar.string(each, at))
            .map(each -> (SourceNode) (scalar.secret() ? each.asSecret() : each))
            .toList(),
        at);
  }

  private static boolean isSecret(SourceNode node) {
    return node instanceof SourceScalar scalar && scalar.secret();
  }

  private SourceNode select(List<SourceNode> arguments, SourceLocation at) {
    SourceNode index = arguments.size() == 2 ? argument(arguments.get(0)) : null;
    SourceNode list = index == null ? null : argument(arguments.get(1));
    if (list instanceof SourceReference || index instanceof SourceReference) {
      return unknown("Select", arguments, at);
    }
    String digits = index == null ? "" : text(index);
    if (!(list instanceof SourceList elements) || !digits.matches("[0-9]{1,6}")) {
      return wrong("Fn::Select takes an index and a list; write both", at);
    }
    int at0 = Integer.parseInt(digits);
    return at0 < elements.elements().size()
        ? elements.elements().get(at0)
        : wrong("the list has only " + elements.elements().size() + " elements", at);
  }

  private SourceNode findInMap(List<SourceNode> arguments, SourceLocation at) {
    List<SourceNode> keys = arguments.stream().limit(3).map(this::argument).toList();
    if (keys.stream().anyMatch(SourceReference.class::isInstance)) {
      return unknown("FindInMap", arguments, at);
    }
    if (keys.size() < 3) {
      return wrong("Fn::FindInMap takes a map and two keys; write all", at);
    }
    Optional<SourceNode> found =
        scope
            .find("Mappings", text(keys.get(0)))
            .flatMap(each -> member(each, text(keys.get(1))))
            .flatMap(each -> member(each, text(keys.get(2))));
    return found
        .or(
            () ->
                arguments.size() == 4 ? member(arguments.get(3), "DefaultValue") : Optional.empty())
        .orElseGet(() -> wrong("the template has no such mapping and keys", at));
  }

  private static Optional<SourceNode> member(SourceNode node, String name) {
    return node instanceof SourceObject object
        ? object.find(name).map(SourceObject.Member::value)
        : Optional.empty();
  }

  private SourceNode length(SourceNode argument, SourceLocation at) {
    SourceNode list = argument(argument);
    if (list instanceof SourceReference) {
      return unknown("Length", List.of(argument), at);
    }
    return list instanceof SourceList elements
        ? SourceScalar.string(String.valueOf(elements.elements().size()), at)
        : wrong("Fn::Length takes a list; write one", at);
  }

  private Optional<SourceNode> condition(SourceNode argument, SourceLocation at) {
    if (!(argument instanceof SourceList list) || list.elements().size() != 3) {
      return Optional.of(wrong("Fn::If takes a condition and two values; write all", at));
    }
    String name = text(list.elements().get(0));
    Optional<Boolean> known = conditions.named(name, at);
    return known.isPresent()
        ? value(list.elements().get(known.get() ? 1 : 2))
        : Optional.of(unknown("If", list.elements(), at));
  }

  private static String text(SourceNode node) {
    return node instanceof SourceScalar scalar ? scalar.text() : "";
  }

  /** Returns a call as a reference, which only the same call with the same arguments is. */
  private static SourceReference unknown(
      String function, List<SourceNode> arguments, SourceLocation at) {
    StringBuilder source = new StringBuilder(function);
    arguments.forEach(each -> append(each, source));
    return SourceReference.whole(source.toString(), at);
  }

  private static void append(SourceNode node, StringBuilder source) {
    if (node instanceof SourceObject object) {
      for (SourceObject.Member member : object.members()) {
        String name = member.name().replace("Fn::", "");
        source.append(name.equals("Ref") ? "" : " " + name);
        append(member.value(), source);
      }
    } else if (node instanceof SourceList list) {
      list.elements().forEach(each -> append(each, source));
    } else if (node instanceof SourceScalar scalar) {
      source.append(' ').append(scalar.text());
    }
    if (source.length() > MAX_STEPS) {
      source.setLength(MAX_STEPS);
    }
  }
}
