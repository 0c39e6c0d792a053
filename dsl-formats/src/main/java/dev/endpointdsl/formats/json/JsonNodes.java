package dev.endpointdsl.formats.json;

import dev.endpointdsl.formats.request.ReadingLog;
import dev.endpointdsl.formats.source.SourceList;
import dev.endpointdsl.formats.source.SourceNode;
import dev.endpointdsl.formats.source.SourceObject;
import dev.endpointdsl.formats.source.SourceScalar;
import dev.endpointdsl.formats.source.SourceText;
import dev.endpointdsl.json.InvalidJsonException;
import dev.endpointdsl.json.JsonNodeFactory;
import dev.endpointdsl.json.JsonNodeReader;
import dev.endpointdsl.json.JsonProblem;
import dev.endpointdsl.json.tree.JsonBoolean;
import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.json.tree.JsonValue;
import java.util.ArrayList;
import java.util.List;

/** Reads JSON of any form as a tree with positions. */
public final class JsonNodes implements JsonNodeFactory<SourceNode> {

  private final SourceText text;

  private JsonNodes(SourceText text) {
    this.text = text;
  }

  /**
   * Reads a document.
   *
   * @throws dev.endpointdsl.formats.request.FormatException with all problems of the syntax
   */
  public static SourceNode read(SourceText text, ReadingLog log) {
    try {
      return JsonNodeReader.read(text.name(), text.text(), new JsonNodes(text));
    } catch (InvalidJsonException e) {
      for (JsonProblem problem : e.problems()) {
        log.problem(
            text.location(problem.line(), problem.column()), problem.path(), problem.message());
      }
      log.throwIfProblems();
      throw e;
    }
  }

  @Override
  public SourceNode scalar(JsonValue value, Position position) {
    var location = text.location(position.line(), position.column());
    if (value instanceof JsonString string) {
      return SourceScalar.string(string.value(), location);
    }
    if (value instanceof JsonNumber number) {
      return SourceScalar.number(number.literal(), number.literal(), location);
    }
    return value instanceof JsonBoolean bool
        ? SourceScalar.bool(bool.value(), Boolean.toString(bool.value()), location)
        : SourceScalar.nothing("null", location);
  }

  @Override
  public SourceNode array(List<SourceNode> elements, Position position) {
    return new SourceList(elements, text.location(position.line(), position.column()));
  }

  @Override
  public SourceNode object(List<Member<SourceNode>> members, Position position) {
    List<SourceObject.Member> all = new ArrayList<>(members.size());
    for (Member<SourceNode> member : members) {
      all.add(member(member));
    }
    return new SourceObject(all, text.location(position.line(), position.column()));
  }

  private SourceObject.Member member(Member<SourceNode> member) {
    Position position = member.position();
    return new SourceObject.Member(
        member.name(), text.location(position.line(), position.column()), member.value());
  }
}
