package dev.endpointdsl.formats.terraform;

import dev.endpointdsl.formats.model.MemberDescription;
import dev.endpointdsl.formats.model.ValueKind;
import dev.endpointdsl.formats.request.ReadingLog;
import dev.endpointdsl.formats.source.ScalarKind;
import dev.endpointdsl.formats.source.SourceList;
import dev.endpointdsl.formats.source.SourceLocation;
import dev.endpointdsl.formats.source.SourceNode;
import dev.endpointdsl.formats.source.SourceObject;
import dev.endpointdsl.formats.source.SourceScalar;
import dev.endpointdsl.formats.terraform.hcl.Body;
import dev.endpointdsl.formats.terraform.provider.BlockContent;
import dev.endpointdsl.formats.terraform.provider.ProviderMember;
import dev.endpointdsl.formats.terraform.provider.RequestPlace;
import dev.endpointdsl.formats.terraform.provider.TagMaps;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads arguments as members of the request. */
final class ArgumentReader {

  private final Evaluator evaluator;
  private final ReadingLog log;

  ArgumentReader(Evaluator evaluator, ReadingLog log) {
    this.evaluator = evaluator;
    this.log = log;
  }

  /** Returns the value of an argument. */
  SourceNode value(Body.Attribute attribute) {
    return evaluator.value(attribute.value());
  }

  void read(
      Body.Attribute attribute,
      MemberDescription member,
      RequestPlace place,
      BlockContent content) {
    SourceNode value = value(attribute);
    String path = place.path(member.name());
    if (place.isMap(member) && member.type().kind() == ValueKind.LIST) {
      entries(value, attribute.location(), member.name(), content);
    } else if (isUnset(value, member)) {
      if (!value.isNull()) {
        log.changed(
            value.location(), path, "the provider sends no empty value; the member is not set");
      }
    } else {
      checkArn(value, member, place);
      content.set(member.name(), attribute.location(), set(value, member, path));
    }
  }

  private static boolean isUnset(SourceNode value, MemberDescription member) {
    ValueKind kind = member.type().kind();
    return value.isNull()
        || (kind == ValueKind.STRING && Values.isEmptyString(value))
        || (kind == ValueKind.LIST
            && value instanceof SourceList list
            && list.elements().isEmpty());
  }

  private void checkArn(SourceNode value, MemberDescription member, RequestPlace place) {
    boolean arn = place.provided(member).map(ProviderMember::isArn).orElse(false);
    if (arn
        && value instanceof SourceScalar scalar
        && scalar.kind() == ScalarKind.STRING
        && !ProviderMember.isArn(scalar.text())) {
      log.problem(
          value.location(),
          place.path(member.name()),
          "the provider takes nothing but an ARN; write the whole ARN");
    }
  }

  /** Removes what a set has twice. */
  private SourceNode set(SourceNode value, MemberDescription member, String path) {
    if (member.type().kind() != ValueKind.LIST || !(value instanceof SourceList list)) {
      return value;
    }
    Map<Object, SourceNode> elements = new LinkedHashMap<>();
    for (SourceNode element : list.elements()) {
      Object key = Values.string(element).map(Object.class::cast).orElse(element);
      if (elements.putIfAbsent(key, element) != null) {
        log.changed(element.location(), path, "the provider has a set here; a value appears twice");
      }
    }
    return new SourceList(List.copyOf(elements.values()), list.location());
  }

  /** Reads a map as a list of structures: tags, or the dimensions of a metric. */
  private void entries(SourceNode value, SourceLocation name, String member, BlockContent content) {
    if (value instanceof SourceObject object) {
      SourceList entries =
          member.equals("Tags") ? TagMaps.list(object) : TagMaps.list(object, "Name", "Value");
      if (!entries.elements().isEmpty()) {
        content.set(member, name, entries);
      }
    } else if (!value.isNull()) {
      boolean list = value instanceof SourceList;
      if (list) {
        log.problem(
            value.location(), member, "expected a map, found a list; write { key = value }");
      } else {
        content.set(member, name, value);
      }
    }
  }
}
