package dev.endpointdsl.codegen.model;

import dev.endpointdsl.codegen.model.NamingModel.ByContent;
import dev.endpointdsl.codegen.model.TypeModel.EnumType;
import dev.endpointdsl.codegen.model.TypeModel.ListType;
import dev.endpointdsl.codegen.model.TypeModel.MapType;
import dev.endpointdsl.codegen.model.TypeModel.Scalar;
import dev.endpointdsl.codegen.model.TypeModel.StructureType;
import dev.endpointdsl.codegen.model.TypeModel.UnionType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Collects the facts about the members of a root, in the order of the request. */
final class MemberFactsCollector {

  private final Map<String, StructureModel> structures = new HashMap<>();
  private final Map<String, UnionModel> unions = new HashMap<>();

  /** The types around the current path; a recursive type is not entered again. */
  private final Set<String> entered = new HashSet<>();

  private final Map<String, String> defaults = new LinkedHashMap<>();
  private final Map<String, ServiceAddition> additions = new LinkedHashMap<>();
  private final Map<String, String> keys = new LinkedHashMap<>();
  private final List<String> ordered = new ArrayList<>();
  private final List<String> sensitive = new ArrayList<>();

  private MemberFactsCollector(DslModel model) {
    model.structures().forEach(structure -> structures.put(structure.javaName(), structure));
    model.unions().forEach(union -> unions.put(union.javaName(), union));
  }

  static MemberFactsModel collect(DslModel model, RootModel root) {
    MemberFactsCollector collector = new MemberFactsCollector(model);
    collector.enter(root.structure(), "");
    List<MemberModel> members = collector.structures.get(root.structure()).members();
    return new MemberFactsModel(
        collector.defaults,
        collector.additions,
        collector.keys,
        collector.ordered,
        collector.sensitive,
        excludedFromContent(members));
  }

  private static List<String> excludedFromContent(List<MemberModel> members) {
    List<String> excluded = new ArrayList<>();
    for (MemberModel named : members) {
      if (named.naming().orElse(null) instanceof ByContent naming) {
        members.stream()
            .filter(m -> m.equals(named) || naming.ignored().contains(m.javaName()))
            .map(MemberModel::wireName)
            .forEach(excluded::add);
      }
    }
    return excluded;
  }

  private void enter(String type, String prefix) {
    if (entered.add(type)) {
      List<MemberModel> members =
          structures.containsKey(type)
              ? structures.get(type).members()
              : unions.get(type).members();
      members.forEach(member -> add(member, prefix + member.wireName()));
      members.forEach(member -> addition(member, members, prefix));
      entered.remove(type);
    }
  }

  private void add(MemberModel member, String path) {
    member.defaultText().ifPresent(text -> defaults.put(path, json(member.type(), text)));
    if (member.ordered()) {
      ordered.add(path);
    }
    descend(member.value(), path);
  }

  private void addition(MemberModel member, List<MemberModel> siblings, String prefix) {
    for (MemberModel sibling : siblings) {
      member
          .addition()
          .filter(addition -> addition.beside().equals(sibling.javaName()))
          .map(addition -> new ServiceAddition(sibling.wireName(), addition.json()))
          .ifPresent(addition -> additions.put(prefix + member.wireName(), addition));
    }
  }

  private void descend(ValueModel value, String path) {
    TypeModel type = value.type();
    if (type instanceof StructureType structure) {
      enter(structure.javaName(), path + ".");
    } else if (type instanceof UnionType union) {
      enter(union.javaName(), path + ".");
    } else if (type instanceof ListType list) {
      addKey(list, path);
      descend(list.element(), path + "[]");
    } else if (type instanceof MapType map) {
      descend(map.value(), path + "{}");
    }
    if (value.sensitive() || (type instanceof MapType map && map.key().sensitive())) {
      sensitive.add(path);
    }
  }

  private void addKey(ListType list, String path) {
    if (list.element().type() instanceof StructureType element) {
      structures
          .get(element.javaName())
          .key()
          .ifPresent(member -> keys.put(path, member.wireName()));
    }
  }

  private static String json(TypeModel type, String text) {
    return type == Scalar.STRING || type instanceof EnumType ? quoted(text) : text;
  }

  private static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ') {
        json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        json.append(c == '"' || c == '\\' ? "\\" : "").append(c);
      }
    }
    return json.append('"').toString();
  }
}
