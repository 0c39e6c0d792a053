package dev.endpointdsl.formats.terraform.provider;

import dev.endpointdsl.formats.source.SourceList;
import dev.endpointdsl.formats.source.SourceNode;
import dev.endpointdsl.formats.source.SourceObject;
import dev.endpointdsl.formats.source.SourceScalar;
import java.util.ArrayList;
import java.util.List;

/** Tags: a map in Terraform, a list in the request. */
public final class TagMaps {

  private TagMaps() {}

  /** Returns the list of a map of tags, without null values. */
  public static SourceList list(SourceObject map) {
    return list(map, "Key", "Value");
  }

  /**
   * Returns the list of a map, without null values.
   *
   * @param keyMember the member of an element that has the key
   * @param valueMember the member of an element that has the value
   */
  public static SourceList list(SourceObject map, String keyMember, String valueMember) {
    List<SourceNode> tags = new ArrayList<>();
    for (SourceObject.Member member : map.members()) {
      if (!member.value().isNull()) {
        SourceNode key = SourceScalar.string(member.name(), member.location());
        tags.add(
            new SourceObject(
                List.of(
                    new SourceObject.Member(keyMember, member.location(), key),
                    new SourceObject.Member(valueMember, member.location(), member.value())),
                member.location()));
      }
    }
    return new SourceList(tags, map.location());
  }

  /** Returns own tags and the defaults that they do not replace. */
  public static SourceList merged(SourceNode own, SourceList defaults) {
    List<SourceNode> tags = new ArrayList<>();
    if (own instanceof SourceList list) {
      tags.addAll(list.elements());
    }
    List<String> keys = tags.stream().map(TagMaps::key).toList();
    defaults.elements().stream().filter(each -> !keys.contains(key(each))).forEach(tags::add);
    return new SourceList(tags, own.location());
  }

  private static String key(SourceNode tag) {
    return ((SourceScalar) ((SourceObject) tag).find("Key").orElseThrow().value()).text();
  }
}
