package dev.endpointdsl.testkit.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.node.StringNode;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.StructureShape;

/**
 * One combination of alternatives, one for each choice of a structure.
 *
 * @param taken the names of the alternatives
 * @param needed the members that must be set
 * @param banned the members that must not be set
 * @param implied the values that the alternatives imply
 * @param foreign the values that other alternatives imply
 */
public record Choices(
    Set<String> taken,
    Set<String> needed,
    Set<String> banned,
    Map<String, String> implied,
    Map<String, Set<String>> foreign) {

  private static final String TRAIT = "dev.endpointdsl.traits#choices";

  /** Returns the combinations without a warning; a structure without choices has one. */
  static List<Choices> usual(StructureShape structure) {
    return of(structure, true);
  }

  /** Returns all combinations, including those with a warning. */
  public static List<Choices> possible(StructureShape structure) {
    return of(structure, false);
  }

  public boolean needs(MemberShape member) {
    return member.isRequired() || needed.contains(member.getMemberName());
  }

  public boolean allows(MemberShape member) {
    return !banned.contains(member.getMemberName());
  }

  /**
   * Checks whether members fit these alternatives.
   *
   * @param members the strings of the members
   * @param requesting the names of the members that request something
   */
  public boolean areMadeBy(Map<String, String> members, Set<String> requesting) {
    return members.keySet().containsAll(needed)
        && requesting.stream().noneMatch(banned::contains)
        && members.entrySet().containsAll(implied.entrySet())
        && members.entrySet().stream()
            .noneMatch(
                member ->
                    foreign.getOrDefault(member.getKey(), Set.of()).contains(member.getValue()));
  }

  private static List<Choices> of(StructureShape structure, boolean usual) {
    List<Choices> ways = List.of(new Choices(Set.of(), Set.of(), Set.of(), Map.of(), Map.of()));
    for (ObjectNode choice : choices(structure)) {
      List<ObjectNode> alternatives = objects(choice, "alternatives");
      List<Choices> more = new ArrayList<>();
      for (Choices way : ways) {
        for (ObjectNode alternative : alternatives) {
          if (!usual || way.allowsAfter(alternative)) {
            more.add(way.and(alternative, alternatives));
          }
        }
      }
      ways = more;
    }
    return ways;
  }

  private static List<ObjectNode> choices(StructureShape structure) {
    return structure
        .findTrait(TRAIT)
        .map(trait -> trait.toNode().expectArrayNode().getElementsAs(Node::expectObjectNode))
        .orElse(List.of());
  }

  private boolean allowsAfter(ObjectNode alternative) {
    List<String> after = strings(alternative, "after");
    return after.isEmpty() || after.stream().anyMatch(taken::contains);
  }

  private Choices and(ObjectNode alternative, List<ObjectNode> all) {
    Set<String> members = new HashSet<>(strings(alternative, "members"));
    Map<String, String> values = implied(alternative);
    Set<String> others = new HashSet<>(strings(alternative, "excludes"));
    Map<String, Set<String>> otherValues = new HashMap<>(foreign);
    for (ObjectNode other : all) {
      others.addAll(strings(other, "members"));
      implied(other).entrySet().stream()
          .filter(value -> !values.entrySet().contains(value))
          .forEach(
              value -> otherValues.merge(value.getKey(), Set.of(value.getValue()), Choices::union));
    }
    others.removeAll(members);
    others.removeAll(values.keySet());
    return new Choices(
        union(taken, Set.of(alternative.expectStringMember("name").getValue())),
        union(needed, members),
        union(banned, others),
        union(implied, values),
        otherValues);
  }

  private static Map<String, String> implied(ObjectNode alternative) {
    Map<String, String> implied = new HashMap<>();
    for (ObjectNode value : objects(alternative, "implies")) {
      implied.put(
          member(value.expectStringMember("member").getValue()),
          value.expectStringMember("value").getValue());
    }
    return implied;
  }

  private static List<ObjectNode> objects(ObjectNode node, String name) {
    return node.getArrayMember(name)
        .map(array -> array.getElementsAs(Node::expectObjectNode))
        .orElse(List.of());
  }

  private static List<String> strings(ObjectNode node, String name) {
    return node
        .getArrayMember(name)
        .map(array -> array.getElementsAs(StringNode::getValue))
        .orElse(List.of())
        .stream()
        .map(Choices::member)
        .toList();
  }

  /** Returns the name of a member without that of its structure. */
  private static String member(String reference) {
    return reference.substring(reference.indexOf('$') + 1);
  }

  private static Set<String> union(Set<String> some, Set<String> more) {
    Set<String> union = new HashSet<>(some);
    union.addAll(more);
    return union;
  }

  private static Map<String, String> union(Map<String, String> some, Map<String, String> more) {
    Map<String, String> union = new HashMap<>(some);
    union.putAll(more);
    return union;
  }
}
