package dev.endpointdsl.formats.binding;

import dev.endpointdsl.MemberFacts.ServiceAddition;
import dev.endpointdsl.formats.request.ReadingLog;
import dev.endpointdsl.formats.source.SourceList;
import dev.endpointdsl.formats.source.SourceNode;
import dev.endpointdsl.formats.source.SourceObject;
import dev.endpointdsl.formats.source.SourceScalar;
import dev.endpointdsl.sagemaker.EndpointConfigFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Drops the members that the service adds to what it describes, and refuses in requests, such as
 * {@code VolumeSizeInGB} of a serverless variant.
 */
public final class ServiceAdditions {

  private static final Map<String, ServiceAddition> ADDITIONS =
      EndpointConfigFacts.FACTS.serviceAdditions();

  private final ReadingLog log;

  private ServiceAdditions(ReadingLog log) {
    this.log = log;
  }

  /** Returns a description with the names of the request without these members. */
  public static SourceObject drop(SourceObject description, ReadingLog log) {
    return new ServiceAdditions(log).object(description, "");
  }

  private SourceNode node(SourceNode node, String path) {
    if (node instanceof SourceObject object) {
      return object(object, path + ".");
    }
    return node instanceof SourceList list
        ? new SourceList(
            list.elements().stream().map(each -> node(each, path + "[]")).toList(), list.location())
        : node;
  }

  private SourceObject object(SourceObject object, String prefix) {
    List<SourceObject.Member> members = new ArrayList<>();
    for (SourceObject.Member member : object.members()) {
      String path = prefix + member.name();
      if (isAdded(member, object, path)) {
        log.dropped(
            member.location(),
            path,
            "the service adds the member beside "
                + ADDITIONS.get(path).beside()
                + ", and refuses it in a request");
      } else {
        members.add(
            new SourceObject.Member(member.name(), member.location(), node(member.value(), path)));
      }
    }
    return new SourceObject(members, object.location());
  }

  private static boolean isAdded(SourceObject.Member member, SourceObject object, String path) {
    ServiceAddition addition = ADDITIONS.get(path);
    return addition != null
        && object.find(addition.beside()).isPresent()
        && member.value() instanceof SourceScalar scalar
        && scalar.text().equals(addition.json());
  }
}
