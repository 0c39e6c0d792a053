package dev.endpointdsl.formats.model;

import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the members that exclude each other, because they belong to alternatives of a choice. */
final class MemberExclusions {

  private MemberExclusions() {}

  /** Returns the names of the members that a member excludes, in the model's order. */
  static List<String> of(StructureDescription structure, MemberDescription member) {
    Set<String> excluded = new LinkedHashSet<>();
    for (JsonObject choice : structure.choices()) {
      excluded.addAll(ofChoice(choice.objects("alternatives"), member.javaName()));
    }
    return structure.members().stream()
        .filter(
            each -> excluded.contains(each.javaName()) || isOtherOfUnion(structure, member, each))
        .map(MemberDescription::name)
        .toList();
  }

  private static boolean isOtherOfUnion(
      StructureDescription structure, MemberDescription member, MemberDescription other) {
    return structure.isUnion() && !member.equals(other);
  }

  private static Set<String> ofChoice(List<JsonObject> alternatives, String member) {
    Set<String> excluded = new LinkedHashSet<>();
    Set<String> together = new LinkedHashSet<>(List.of(member));
    boolean isAlternative =
        alternatives.stream().anyMatch(each -> names(each, "members").contains(member));
    for (JsonObject alternative : alternatives) {
      List<String> members = names(alternative, "members");
      List<String> excludes = names(alternative, "excludes");
      if (members.contains(member)) {
        excluded.addAll(excludes);
        together.addAll(members);
        alternative.objects("implied").forEach(each -> together.add(each.string("member")));
      } else if (isAlternative && !implies(alternative, member)) {
        excluded.addAll(members);
      } else if (excludes.contains(member)) {
        excluded.addAll(members);
      }
    }
    excluded.removeAll(together);
    return excluded;
  }

  private static boolean implies(JsonObject alternative, String member) {
    return alternative.objects("implied").stream()
        .anyMatch(each -> each.string("member").equals(member));
  }

  private static List<String> names(JsonObject json, String name) {
    return json.find(name).stream()
        .flatMap(each -> ((JsonArray) each).elements().stream())
        .map(each -> ((JsonString) each).value())
        .toList();
  }
}
