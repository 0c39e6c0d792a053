package dev.endpointdsl.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import dev.endpointdsl.codegen.emit.DslSources;
import dev.endpointdsl.codegen.emit.common.Provenance;
import dev.endpointdsl.codegen.emit.common.RuleClasses;
import dev.endpointdsl.codegen.model.DslModel;
import dev.endpointdsl.codegen.problem.ModelResult;
import dev.endpointdsl.codegen.read.DslModelFactory;
import dev.endpointdsl.codegen.sdk.SdkBinding;
import dev.endpointdsl.codegen.sdk.SdkCatalog;
import dev.endpointdsl.codegen.source.ModelFinder;
import dev.endpointdsl.codegen.source.ModelSource;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Generates a DSL for every package annotated with {@link dev.endpointdsl.GenerateDsl}. */
public final class DslProcessor extends AbstractProcessor {

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(DslDeclaration.ANNOTATION);
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Set.of(ModelFinder.PATH_OPTION);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (TypeElement annotation : annotations) {
      for (PackageElement element :
          ElementFilter.packagesIn(round.getElementsAnnotatedWith(annotation))) {
        generate(DslDeclaration.of(element, processingEnv.getElementUtils()), written(round));
      }
    }
    return false;
  }

  /** The types that stand in source files. */
  private static Set<String> written(RoundEnvironment round) {
    return ElementFilter.typesIn(round.getRootElements()).stream()
        .map(type -> type.getQualifiedName().toString())
        .collect(Collectors.toSet());
  }

  /** All or nothing: what is wrong is reported, all of it, before a file is begun. */
  private void generate(DslDeclaration declaration, Set<String> written) {
    Diagnostics diagnostics = new Diagnostics(processingEnv.getMessager());
    ModelResult<List<ModelSource>> sources =
        ModelFinder.of(processingEnv).find(declaration.element(), declaration.model());
    diagnostics.errors(declaration, sources.problems());
    sources.value().ifPresent(found -> generate(declaration, found, written, diagnostics));
  }

  private void generate(
      DslDeclaration declaration,
      List<ModelSource> sources,
      Set<String> written,
      Diagnostics diagnostics) {
    ModelResult<DslModel> model = DslModelFactory.create(sources, declaration.operations());
    diagnostics.warnings(declaration, model.warnings());
    diagnostics.errors(declaration, model.problems());
    model.value().ifPresent(sound -> generate(declaration, sound, written, diagnostics));
  }

  private void generate(
      DslDeclaration declaration, DslModel model, Set<String> written, Diagnostics diagnostics) {
    Elements elements = processingEnv.getElementUtils();
    SdkBinding sdk = new SdkCatalog(elements, declaration.sdkPackage()).bind(model);
    sdk.errors().forEach(e -> diagnostics.error(declaration, "sdkPackage", "MissingSdk", e));
    List<String> unknown = RuleConstantCheck.of(model, declaration.ruleConstants());
    unknown.forEach(rule -> diagnostics.error(declaration, "ruleConstants", "UnknownRule", rule));
    if (!sdk.errors().isEmpty() || !unknown.isEmpty()) {
      return;
    }
    RuleClasses rules =
        new RuleClasses(
            declaration.ruleConstants().map(ClassName::get),
            declaration.rules().map(ClassName::get),
            declaration.operations().get(0));
    List<JavaFile> files =
        DslSources.of(model, sdk, rules, declaration.packageName(), provenance(declaration));
    List<String> taken = files.stream().map(DslProcessor::name).filter(written::contains).toList();
    taken.forEach(type -> diagnostics.error(declaration, "model", "NameTaken", taken(type)));
    if (taken.isEmpty()) {
      sdk.notes().forEach(note -> diagnostics.note(declaration, "NotInSdk", note));
      files.forEach(file -> write(declaration, file, diagnostics));
    }
  }

  private static String name(JavaFile file) {
    return file.packageName() + "." + file.typeSpec().name();
  }

  private static String taken(String type) {
    return type
        + " is generated from the model, and stands in a source file as well. Rename or move yours,"
        + " or give the shape another name with @javaName.";
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

  private void write(DslDeclaration declaration, JavaFile file, Diagnostics diagnostics) {
    try {
      file.writeTo(processingEnv.getFiler());
    } catch (IOException e) {
      diagnostics.error(
          declaration,
          "model",
          "WriteFailed",
          file.typeSpec().name() + ".java could not be written: " + e.getMessage());
    }
  }
}
