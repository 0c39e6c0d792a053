package dev.endpointdsl.codegen.smithy;

import dev.endpointdsl.codegen.problem.ModelProblem;
import dev.endpointdsl.codegen.problem.ProblemCode;
import dev.endpointdsl.codegen.problem.ProblemText;
import dev.endpointdsl.codegen.source.ModelSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.SourceException;
import software.amazon.smithy.model.loader.ModelAssembler;
import software.amazon.smithy.model.validation.ValidatedResult;
import software.amazon.smithy.model.validation.ValidationEvent;

/** Reads Smithy files, together with the traits of Endpoint DSL. */
public final class SmithyModelLoader {

  /** With a folder, so that no file of a user has the same name by chance. */
  static final String TRAITS_NAME = "META-INF/smithy/dsl-traits.smithy";

  private static final String TRAITS_RESOURCE = "/" + TRAITS_NAME;

  private SmithyModelLoader() {}

  /** Reads the files as one model; never throws for what stands in them. */
  public static AssembledModel assemble(List<ModelSource> sources) {
    List<ModelSource> unreadable = sources.stream().filter(s -> !s.isReadable()).toList();
    if (!unreadable.isEmpty()) {
      return AssembledModel.broken(unreadable.stream().map(SmithyModelLoader::unreadable).toList());
    }
    ModelAssembler assembler = assembler(sources);
    try {
      ValidatedResult<Model> result = assembler.assemble();
      return SmithyEvents.of(result.getResult(), result.getValidationEvents()).toModel();
    } catch (SourceException e) {
      return AssembledModel.broken(
          List.of(ValidationEventText.problem(ValidationEvent.fromSourceException(e))));
    } catch (RuntimeException | StackOverflowError e) {
      // A text that makes Smithy fail is a broken model to its author, whatever the exception.
      return AssembledModel.broken(List.of(failure(sources, e)));
    }
  }

  private static ModelAssembler assembler(List<ModelSource> sources) {
    ModelAssembler assembler = Model.assembler().addUnparsedModel(TRAITS_NAME, traits());
    sources.forEach(source -> assembler.addUnparsedModel(source.name(), source.content()));
    if (sources.stream().anyMatch(ModelSource::isJson)) {
      // Published models carry traits of tools that nobody needs here.
      assembler.putProperty(ModelAssembler.ALLOW_UNKNOWN_TRAITS, true);
    }
    return assembler;
  }

  /** From our own class loader: a compiler runs processors with any context class loader. */
  private static String traits() {
    try (InputStream in = SmithyModelLoader.class.getResourceAsStream(TRAITS_RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(
            "dsl-codegen is incomplete: " + TRAITS_RESOURCE + " is missing from its jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ModelProblem unreadable(ModelSource source) {
    return new ModelProblem(
        source.name(),
        0,
        0,
        ProblemCode.MODEL_SYNTAX,
        "A model's file ends in .smithy (Smithy IDL) or .json (Smithy JSON AST), which tells how to"
            + " read it; rename this one.");
  }

  private static ModelProblem failure(List<ModelSource> sources, Throwable e) {
    String names = String.join(", ", sources.stream().map(ModelSource::name).toList());
    String detail = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return ModelProblem.withoutPlace(
        ProblemCode.INVALID_MODEL,
        "Smithy cannot read "
            + names
            + ": "
            + ProblemText.oneLine(detail)
            + ". Look at what was"
            + " changed last; `smithy validate` on the same files may tell more.");
  }
}
