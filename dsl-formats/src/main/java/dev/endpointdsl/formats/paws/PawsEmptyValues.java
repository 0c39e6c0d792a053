package dev.endpointdsl.formats.paws;

import dev.endpointdsl.formats.request.ReadingLog;
import dev.endpointdsl.formats.source.ScalarKind;
import dev.endpointdsl.formats.source.SourceList;
import dev.endpointdsl.formats.source.SourceNode;
import dev.endpointdsl.formats.source.SourceObject;
import dev.endpointdsl.formats.source.SourceScalar;
import java.util.ArrayList;
import java.util.List;

/** Removes the members that paws does not send because they are empty. */
final class PawsEmptyValues {

  private final ReadingLog log;

  private PawsEmptyValues(ReadingLog log) {
    this.log = log;
  }

  static SourceNode remove(SourceNode node, ReadingLog log) {
    return new PawsEmptyValues(log).sent(node);
  }

  private SourceNode sent(SourceNode node) {
    if (node instanceof SourceList list) {
      return new SourceList(list.elements().stream().map(this::sent).toList(), list.location());
    }
    if (!(node instanceof SourceObject object)) {
      return node;
    }
    List<SourceObject.Member> members = new ArrayList<>();
    for (SourceObject.Member member : object.members()) {
      if (isEmpty(member.value())) {
        log.changed(member.location(), member.name(), "paws does not send the empty value");
      } else {
        members.add(
            new SourceObject.Member(member.name(), member.location(), sent(member.value())));
      }
    }
    return new SourceObject(members, object.location());
  }

  private static boolean isEmpty(SourceNode node) {
    if (node instanceof SourceList list) {
      return list.elements().stream().allMatch(PawsEmptyValues::isEmpty);
    }
    if (node instanceof SourceObject object) {
      return object.members().stream().allMatch(member -> isEmpty(member.value()));
    }
    return node instanceof SourceScalar scalar
        && (scalar.kind() == ScalarKind.NULL
            || (scalar.kind() == ScalarKind.STRING && scalar.text().isEmpty()));
  }
}
