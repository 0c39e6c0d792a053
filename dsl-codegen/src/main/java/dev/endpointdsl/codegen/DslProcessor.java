package dev.endpointdsl.codegen;

import dev.endpointdsl.codegen.describe.ModelDescriptionWriter;
import dev.endpointdsl.codegen.emit.DslSources;
import dev.endpointdsl.codegen.emit.common.GeneratedFile;
import dev.endpointdsl.codegen.emit.common.Provenance;
import dev.endpointdsl.codegen.emit.common.RuleClasses;
import dev.endpointdsl.codegen.model.DslModel;
import dev.endpointdsl.codegen.problem.ModelProblem;
import dev.endpointdsl.codegen.problem.ProblemCode;
import dev.endpointdsl.codegen.read.DslModelFactory;
import dev.endpointdsl.codegen.sdk.SdkBinding;
import dev.endpointdsl.codegen.sdk.SdkCatalog;
import dev.endpointdsl.codegen.source.ModelFinder;
import dev.endpointdsl.codegen.source.ModelSource;
import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;

/** Generates a DSL for each package annotated with {@link dev.endpointdsl.GenerateDsl}. */
public final class DslProcessor extends AbstractProcessor {

  /** The annotations in generated code, which no processor handles. */
  private static final Set<String> GENERATED =
      Set.of(
          "dev.endpointdsl.constraint.*",
          "dev.endpointdsl.support.*",
          "org.jspecify.annotations.*",
          "javax.annotation.processing.Generated");

  private final Set<String> written = new HashSet<>();

  /** The option that has the description of the model written: {@value} without a value. */
  static final String DESCRIPTION_OPTION = "endpointdsl.description";

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    Set<String> supported = new HashSet<>(GENERATED);
    supported.add(DslDeclaration.ANNOTATION);
    return supported;
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Set.of(ModelFinder.PATH_OPTION, DESCRIPTION_OPTION);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  /**
   * Claims the annotations of a declaration and of generated code: for those that no processor
   * claims, {@code -Xlint:processing} warns.
   */
  @Override
  @SuppressWarnings("DoNotClaimAnnotations")
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    boolean claims = written.containsAll(handWritten(round));
    for (TypeElement annotation : annotations) {
      if (annotation.getQualifiedName().contentEquals(DslDeclaration.ANNOTATION)) {
        claims = true;
        for (PackageElement element :
            ElementFilter.packagesIn(round.getElementsAnnotatedWith(annotation))) {
          run(DslDeclaration.of(element, processingEnv.getElementUtils()), handWritten(round));
        }
      }
    }
    return claims;
  }

  /** Returns the qualified names of the types in the round's source files. */
  private static Set<String> handWritten(RoundEnvironment round) {
    return ElementFilter.typesIn(round.getRootElements()).stream()
        .map(type -> type.getQualifiedName().toString())
        .collect(Collectors.toSet());
  }

  /** Generates all files or none: every step reports all of its errors and stops at the first. */
  private void run(DslDeclaration declaration, Set<String> handWritten) {
    Diagnostics diagnostics = new Diagnostics(processingEnv.getMessager(), declaration);
    Optional<List<ModelSource>> sources =
        diagnostics.report(
            ModelFinder.of(processingEnv).find(declaration.element(), declaration.model()));
    if (sources.isEmpty()) {
      return;
    }
    Optional<DslModel> model =
        diagnostics.report(DslModelFactory.create(sources.get(), declaration.selection()));
    if (model.isEmpty()) {
      return;
    }
    Elements elements = processingEnv.getElementUtils();
    SdkBinding sdk =
        new SdkCatalog(elements, declaration.sdkPackage(), declaration.selection().isOpen())
            .bind(model.get());
    RuleConstantCheck constants = RuleConstantCheck.of(declaration.ruleConstants());
    RuleSetTypes ruleSets = RuleSetTypes.of(model.get(), declaration.rules());
    if (diagnostics.errors(
        Stream.of(sdk.problems(), constants.problems(model.get()), ruleSets.problems())
            .flatMap(List::stream)
            .toList())) {
      return;
    }
    RuleClasses rules = RuleClasses.of(constants.constants(), ruleSets.byType());
    List<GeneratedFile> files =
        DslSources.of(model.get(), sdk, rules, declaration.packageName(), provenance(declaration));
    if (diagnostics.errors(taken(files, handWritten))) {
      return;
    }
    sdk.notes().forEach(diagnostics::notInSdk);
    files.forEach(file -> write(file, diagnostics));
    if (processingEnv.getOptions().containsKey(DESCRIPTION_OPTION)) {
      describe(declaration, model.get(), diagnostics);
    }
  }

  private Provenance provenance(DslDeclaration declaration) {
    Elements elements = processingEnv.getElementUtils();
    boolean readable =
        elements.getTypeElement(
                elements.getModuleOf(declaration.element()),
                "javax.annotation.processing.Generated")
            != null;
    return new Provenance(DslProcessor.class, declaration.element(), readable);
  }

  private static List<ModelProblem> taken(List<GeneratedFile> files, Set<String> handWritten) {
    return files.stream()
        .map(GeneratedFile::typeName)
        .filter(handWritten::contains)
        .map(
            type ->
                ModelProblem.withoutLocation(
                    ProblemCode.NAME_TAKEN,
                    type
                        + " is generated from the model but also declared in a source file. Rename"
                        + " or move your type, or give the shape another name with @javaName."))
        .toList();
  }

  private void write(GeneratedFile file, Diagnostics diagnostics) {
    try {
      file.writeTo(processingEnv.getFiler());
      written.add(file.typeName());
    } catch (IOException e) {
      diagnostics.errors(
          List.of(
              ModelProblem.withoutLocation(
                  ProblemCode.WRITE_FAILED,
                  "Cannot write " + file.simpleName() + ".java: " + e.getMessage())));
    }
  }

  private void describe(DslDeclaration declaration, DslModel model, Diagnostics diagnostics) {
    ModelDescriptionWriter.resources(declaration.packageName(), model)
        .forEach((resource, text) -> write(resource, text, declaration, diagnostics));
  }

  private void write(
      String resource, String text, DslDeclaration declaration, Diagnostics diagnostics) {
    try (Writer writer =
        processingEnv
            .getFiler()
            .createResource(StandardLocation.CLASS_OUTPUT, "", resource, declaration.element())
            .openWriter()) {
      writer.write(text);
    } catch (IOException e) {
      diagnostics.errors(
          List.of(
              ModelProblem.withoutLocation(
                  ProblemCode.WRITE_FAILED, "Cannot write " + resource + ": " + e.getMessage())));
    }
  }
}
