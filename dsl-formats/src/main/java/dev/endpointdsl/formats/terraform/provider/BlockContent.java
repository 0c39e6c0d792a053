package dev.endpointdsl.formats.terraform.provider;

import dev.endpointdsl.formats.model.MemberDescription;
import dev.endpointdsl.formats.source.SourceList;
import dev.endpointdsl.formats.source.SourceLocation;
import dev.endpointdsl.formats.source.SourceNode;
import dev.endpointdsl.formats.source.SourceObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The members of the request that have been read of a block, by name. */
public final class BlockContent {

  private final Map<String, SourceObject.Member> members = new LinkedHashMap<>();
  private final Map<String, List<SourceNode>> blocks = new LinkedHashMap<>();

  public boolean has(String member) {
    return members.containsKey(member) || !blocks(member).isEmpty();
  }

  public boolean isEmpty() {
    return members.isEmpty() && blocks.isEmpty();
  }

  public void set(String member, SourceLocation name, SourceNode value) {
    members.put(member, new SourceObject.Member(member, name, value));
  }

  public List<SourceNode> blocks(String member) {
    return blocks.getOrDefault(member, List.of());
  }

  public void add(MemberDescription member, SourceNode block) {
    blocks.computeIfAbsent(member.name(), key -> new ArrayList<>()).add(block);
  }

  /** Returns the object; blocks become structures, or lists of them. */
  public SourceObject object(RequestPlace place, SourceLocation location) {
    List<SourceObject.Member> all = new ArrayList<>(members.values());
    for (Map.Entry<String, List<SourceNode>> each : blocks.entrySet()) {
      SourceLocation first = each.getValue().get(0).location();
      MemberDescription member = place.type().member(each.getKey()).orElseThrow();
      boolean list = place.memberPath(member).endsWith("[]");
      SourceNode value = list ? new SourceList(each.getValue(), first) : each.getValue().get(0);
      all.add(new SourceObject.Member(member.name(), first, value));
    }
    return new SourceObject(all, location);
  }
}
