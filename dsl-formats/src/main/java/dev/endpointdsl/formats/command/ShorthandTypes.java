package dev.endpointdsl.formats.command;

import dev.endpointdsl.formats.model.ModelDescription;
import dev.endpointdsl.formats.model.StructureDescription;
import dev.endpointdsl.formats.model.ValueType;
import dev.endpointdsl.formats.request.ReadingLog;
import dev.endpointdsl.formats.source.ScalarKind;
import dev.endpointdsl.formats.source.SourceList;
import dev.endpointdsl.formats.source.SourceLocation;
import dev.endpointdsl.formats.source.SourceNode;
import dev.endpointdsl.formats.source.SourceObject;
import dev.endpointdsl.formats.source.SourceScalar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Converts the strings of a command to the types of the model, as the AWS CLI does. */
final class ShorthandTypes {

  private static final Pattern WHOLE = Pattern.compile("\\s*[-+]?[0-9]+(?:_[0-9]+)*\\s*");
  private static final Pattern DECIMAL =
      Pattern.compile(
          "\\s*[-+]?(?:[0-9]+(?:_[0-9]+)*\\.?|[0-9]*\\.[0-9]+|[0-9]+\\.[0-9]*)(?:[eE][-+]?[0-9]{1,9})?\\s*");

  private final ReadingLog log;

  ShorthandTypes(ReadingLog log) {
    this.log = log;
  }

  SourceNode convert(SourceNode node, ValueType type) {
    return switch (type.kind()) {
      case LIST -> list(node, type.element());
      case STRUCTURE -> structure(node, type);
      case MAP -> node;
      default -> scalar(node, type);
    };
  }

  /** Converts a list; the CLI takes a single value for a list with one element. */
  private SourceNode list(SourceNode node, ValueType element) {
    List<SourceNode> elements = node instanceof SourceList list ? list.elements() : List.of(node);
    return new SourceList(
        elements.stream().map(each -> convert(each, element)).toList(), node.location());
  }

  private SourceNode structure(SourceNode node, ValueType type) {
    if (!(node instanceof SourceObject object)) {
      return node;
    }
    StructureDescription structure = ModelDescription.sageMaker().structure(type.structureName());
    return new SourceObject(
        object.members().stream().map(member -> member(member, structure)).toList(),
        object.location());
  }

  private SourceObject.Member member(SourceObject.Member member, StructureDescription structure) {
    return structure
        .member(member.name())
        .map(
            known ->
                new SourceObject.Member(
                    member.name(), member.location(), convert(member.value(), known.type())))
        .orElse(member);
  }

  private SourceNode scalar(SourceNode node, ValueType type) {
    if (!(node instanceof SourceScalar scalar) || scalar.kind() != ScalarKind.STRING) {
      return node;
    }
    String text = scalar.text();
    SourceLocation location = scalar.location();
    return switch (type.kind()) {
      case INTEGER -> number(WHOLE, scalar).orElse(scalar);
      case DECIMAL -> number(DECIMAL, scalar).orElse(scalar);
      case BOOLEAN -> {
        boolean value = text.toLowerCase(Locale.ROOT).equals("true");
        if (!value && !text.toLowerCase(Locale.ROOT).equals("false")) {
          log.warn(location, "", "the AWS CLI reads every word but true as false");
        }
        yield SourceScalar.bool(value, text, location);
      }
      default -> scalar;
    };
  }

  private static Optional<SourceNode> number(Pattern pattern, SourceScalar scalar) {
    if (!pattern.matcher(scalar.text()).matches()) {
      return Optional.empty();
    }
    String digits = scalar.text().strip().replace("_", "");
    return Optional.of(SourceScalar.number(scalar.text(), digits, scalar.location()));
  }
}
