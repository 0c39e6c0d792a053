package dev.endpointdsl.codegen.emit.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.codegen.emit.common.GeneratedNames;
import dev.endpointdsl.codegen.javasource.JavaFile;
import dev.endpointdsl.codegen.javasource.TypeSpec;
import dev.endpointdsl.codegen.model.DslModel;
import dev.endpointdsl.codegen.sdk.CompiledSdk;
import dev.endpointdsl.codegen.sdk.SdkBinding;
import dev.endpointdsl.codegen.sdk.SdkCatalog;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Translators that are generated, and compiled with stubs of the values. */
final class Generated {

  private static final String PACKAGE = "example.depot";

  private final Map<String, String> sources = new TreeMap<>();
  private final Path output;
  private final SdkBinding sdk;

  private Generated(Path output, SdkBinding sdk) {
    this.output = output;
    this.sdk = sdk;
  }

  /** Generates translators for an SDK on the class path or compiled to the output directory. */
  static Generated of(DslModel model, String sdkPackage, Path output) {
    GeneratedNames names = new GeneratedNames(PACKAGE, Set.of());
    SdkBinding sdk =
        new CompiledSdk(output)
            .withElements(elements -> new SdkCatalog(elements, sdkPackage, false).bind(model));
    assertThat(sdk.problems()).isEmpty();
    Generated generated = new Generated(output, sdk);
    new StandIns(names).all(model).forEach(generated::add);
    TranslatorSpec.all(names, sdk).forEach(spec -> generated.add(spec.type()));
    return generated;
  }

  private void add(TypeSpec type) {
    sources.put(type.name(), new JavaFile(PACKAGE, type).text());
  }

  SdkBinding sdk() {
    return sdk;
  }

  String source(String simpleName) {
    return sources.get(simpleName);
  }

  Map<String, String> sources() {
    return Map.copyOf(sources);
  }

  /** Compiles the sources with all warnings as errors. */
  TranslatedValues compiled() throws IOException {
    assertThat(new CompiledSdk(output, "-Xlint:all", "-Werror").compile(sources)).isEmpty();
    URL[] classes = {output.toUri().toURL()};
    return new TranslatedValues(
        new URLClassLoader(classes, Generated.class.getClassLoader()), PACKAGE);
  }
}
