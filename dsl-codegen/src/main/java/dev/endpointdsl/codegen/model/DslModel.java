package dev.endpointdsl.codegen.model;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Everything one {@code @GenerateDsl} declaration asks for, decided and checked; only writing is
 * left. Lists are sorted by Java name, so that the same model always gives the same sources.
 *
 * @param structures the value types, roots among them
 * @param unions the types of which one member is set
 * @param enums the enums
 * @param roots the structures that operations take
 */
public record DslModel(
    List<StructureModel> structures,
    List<UnionModel> unions,
    List<EnumModel> enums,
    List<RootModel> roots) {

  public DslModel {
    structures = List.copyOf(structures);
    unions = List.copyOf(unions);
    enums = List.copyOf(enums);
    roots = List.copyOf(roots);
  }

  /** The constants of all rules that the model's traits name, sorted. */
  public SortedSet<String> ruleConstants() {
    SortedSet<String> constants = new TreeSet<>();
    structures.forEach(structure -> constants.addAll(RuleConstants.of(structure)));
    return constants;
  }
}
