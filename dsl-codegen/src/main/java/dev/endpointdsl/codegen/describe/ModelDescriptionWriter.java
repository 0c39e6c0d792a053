package dev.endpointdsl.codegen.describe;

import dev.endpointdsl.codegen.model.DslModel;
import dev.endpointdsl.codegen.model.EnumModel;
import dev.endpointdsl.codegen.model.MemberModel;
import dev.endpointdsl.codegen.model.NamingModel;
import dev.endpointdsl.codegen.model.RootModel;
import dev.endpointdsl.codegen.model.StructureModel;
import dev.endpointdsl.codegen.model.UnionModel;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Describes a model as JSON: the types of a DSL with their members, constraints, documentation and
 * the stages of their builders. Tools that convert configurations read it at run time; the DSL
 * itself does not need it.
 */
public final class ModelDescriptionWriter {

  private ModelDescriptionWriter() {}

  /** Returns the name of the resource that has the description of the DSL in a package. */
  public static String resource(String packageName) {
    return "META-INF/endpoint-dsl/" + packageName + ".json";
  }

  /** Returns the description of the DSL in a package, as JSON. */
  public static String json(String packageName, DslModel model) {
    Map<String, Object> types = new LinkedHashMap<>();
    model.structures().forEach(each -> types.put(each.javaName(), structure(each)));
    model.unions().forEach(each -> types.put(each.javaName(), union(each)));
    Map<String, Object> enums = new LinkedHashMap<>();
    model.enums().forEach(each -> enums.put(each.javaName(), constants(each)));
    return JsonText.of(
        new Fields()
            .put("package", packageName)
            .put("roots", model.roots().stream().map(RootModel::structure).toList())
            .put("structures", types)
            .put("enums", enums)
            .map());
  }

  private static Map<String, Object> constants(EnumModel model) {
    Map<String, Object> constants = new LinkedHashMap<>();
    model.constants().forEach(each -> constants.put(each.value(), each.javaName()));
    return constants;
  }

  private static Map<String, Object> structure(StructureModel structure) {
    return new Fields()
        .put("shape", structure.shapeName())
        .putText("documentation", structure.documentation())
        .put("members", structure.members().stream().map(ModelDescriptionWriter::member).toList())
        .putAll("choices", structure.choices().stream().map(BuilderDescription::choice).toList())
        .put("builder", BuilderDescription.stages(structure.stages()))
        .map();
  }

  private static Map<String, Object> union(UnionModel union) {
    return new Fields()
        .put("shape", union.shapeName())
        .put("union", true)
        .putText("documentation", union.documentation())
        .put("members", union.members().stream().map(ModelDescriptionWriter::member).toList())
        .map();
  }

  private static Map<String, Object> member(MemberModel member) {
    return new Fields()
        .put("name", member.wireName())
        .put("java", member.javaName())
        .putIf("required", member.required())
        .putOptional("adder", member.singular())
        .putOptional("default", member.defaultText())
        .putOptional("naming", member.naming().map(ModelDescriptionWriter::naming))
        .putOptional("positionPrefix", member.positionPrefix())
        .putText("documentation", member.documentation())
        .put("value", ValueDescription.of(member.value()))
        .map();
  }

  private static Map<String, Object> naming(NamingModel naming) {
    if (naming instanceof NamingModel.ByContent content) {
      return new Fields()
          .put("prefixMethod", content.prefixMethod())
          .put("method", content.method())
          .put("defaultPrefix", content.defaultPrefix())
          .map();
    }
    return new Fields().put("method", ((NamingModel.ByPosition) naming).method()).map();
  }
}
