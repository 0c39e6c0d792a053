package dev.endpointdsl.codegen.model;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The valid and complete model of a DSL. The lists are sorted by Java name, so that the generated
 * sources of a model are reproducible.
 *
 * @param structures the structures, including the roots
 * @param unions the unions
 * @param enums the enums
 * @param roots the inputs of operations
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

  /** Returns the constants of all rules that the model's traits name, sorted. */
  public SortedSet<String> ruleConstants() {
    SortedSet<String> constants = new TreeSet<>();
    structures.forEach(structure -> constants.addAll(RuleConstants.of(structure)));
    return constants;
  }
}
