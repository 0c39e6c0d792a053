package dev.endpointdsl.codegen.smithy;

import dev.endpointdsl.codegen.problem.ModelProblem;
import dev.endpointdsl.codegen.problem.ProblemCode;
import dev.endpointdsl.codegen.problem.ProblemText;
import dev.endpointdsl.codegen.source.ModelSource;
import java.net.URL;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.SourceException;
import software.amazon.smithy.model.loader.ModelAssembler;
import software.amazon.smithy.model.validation.ValidatedResult;
import software.amazon.smithy.model.validation.ValidationEvent;

/** Assembles Smithy files and the traits of Endpoint DSL into one model. */
public final class SmithyModelLoader {

  /**
   * Has the traits of others, such as Smithy's traits for AWS, if the user adds their artifacts.
   */
  private static final ClassLoader PROCESSOR_PATH = SmithyModelLoader.class.getClassLoader();

  private SmithyModelLoader() {}

  /** Assembles the files; reports their errors as problems and never throws because of them. */
  public static AssembledModel assemble(List<ModelSource> sources) {
    List<ModelSource> unreadable = sources.stream().filter(s -> !s.isReadable()).toList();
    if (!unreadable.isEmpty()) {
      return AssembledModel.invalid(
          unreadable.stream().map(SmithyModelLoader::unreadable).toList());
    }
    try {
      ValidatedResult<Model> result = assembler(sources).assemble();
      return SmithyEvents.of(result.getResult(), result.getValidationEvents(), files(sources))
          .toModel();
    } catch (SourceException e) {
      return AssembledModel.invalid(
          List.of(ValidationEventText.problem(ValidationEvent.fromSourceException(e))));
    } catch (RuntimeException | StackOverflowError e) {
      // To the author, a file that makes Smithy throw is an invalid model like any other.
      return AssembledModel.invalid(List.of(failure(sources, e)));
    }
  }

  private static ModelAssembler assembler(List<ModelSource> sources) {
    List<URL> artifacts = ArtifactModels.besides(sources, PROCESSOR_PATH);
    ModelAssembler assembler =
        Model.assembler(PROCESSOR_PATH).addUnparsedModel(DslTraitsFile.NAME, DslTraitsFile.read());
    artifacts.forEach(assembler::addImport);
    sources.forEach(source -> assembler.addUnparsedModel(source.name(), source.content()));
    if (!artifacts.isEmpty() || sources.stream().anyMatch(ModelSource::isJson)) {
      // Published models apply traits of tools that are not on the class path.
      assembler.putProperty(ModelAssembler.ALLOW_UNKNOWN_TRAITS, true);
    }
    return assembler;
  }

  private static Set<String> files(List<ModelSource> sources) {
    return sources.stream().map(ModelSource::name).collect(Collectors.toSet());
  }

  private static ModelProblem unreadable(ModelSource source) {
    return new ModelProblem(
        source.name(),
        0,
        0,
        ProblemCode.MODEL_SYNTAX,
        "The name of a model file must end in .smithy (Smithy IDL) or .json (Smithy JSON AST)."
            + " Rename this file.");
  }

  private static ModelProblem failure(List<ModelSource> sources, Throwable e) {
    String names = String.join(", ", sources.stream().map(ModelSource::name).toList());
    String detail = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return ModelProblem.withoutLocation(
        ProblemCode.INVALID_MODEL,
        "Smithy cannot read "
            + names
            + ": "
            + ProblemText.oneLine(detail)
            + ". Check the last change to these files; `smithy validate` may report more details.");
  }
}
