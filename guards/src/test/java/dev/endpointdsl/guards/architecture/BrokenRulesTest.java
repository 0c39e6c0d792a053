package dev.endpointdsl.guards.architecture;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A class that breaks a rule on purpose fails with the sentence that gives the rule's reason. */
class BrokenRulesTest {

  static Stream<Arguments> violations() {
    return Stream.of(
        arguments(
            ModuleRules.API_KNOWS_NO_MODULE, "dev.endpointdsl", "dev.endpointdsl.json.JsonReader"),
        arguments(
            ModuleRules.JSON_KNOWS_API,
            "dev.endpointdsl.json",
            "dev.endpointdsl.sagemaker.EndpointConfig"),
        arguments(
            ModuleRules.RUNTIME_KNOWS_JSON,
            "dev.endpointdsl.sagemaker",
            "dev.endpointdsl.deploy.EndpointDeployer"),
        arguments(
            ModuleRules.DEPLOY_KNOWS_RUNTIME,
            "dev.endpointdsl.deploy",
            "dev.endpointdsl.testkit.LocalSageMaker"),
        arguments(
            ModuleRules.FORMATS_KNOW_RUNTIME,
            "dev.endpointdsl.formats.json",
            "dev.endpointdsl.deploy.EndpointDeployer"),
        arguments(
            ModuleRules.TESTKIT_KNOWS_RUNTIME,
            "dev.endpointdsl.testkit.internal.http",
            "dev.endpointdsl.deploy.EndpointDeployer"),
        arguments(
            ModuleRules.CODEGEN_KNOWS_API,
            "dev.endpointdsl.codegen.model",
            "dev.endpointdsl.json.JsonReader"),
        arguments(
            ModuleRules.CHECKER_KNOWS_API,
            "dev.endpointdsl.checker.chain",
            "dev.endpointdsl.sagemaker.EndpointConfig"),
        arguments(
            LibraryRules.JAVA_SOURCE,
            "dev.endpointdsl.codegen.model",
            "dev.endpointdsl.codegen.javasource.TypeName"),
        arguments(
            LibraryRules.SMITHY,
            "dev.endpointdsl.codegen.model",
            "software.amazon.smithy.model.Model"),
        arguments(
            LibraryRules.AWS_SDK,
            "dev.endpointdsl.sagemaker",
            "software.amazon.awssdk.services.sagemaker.model.Tag"),
        arguments(LibraryRules.REFLECTION, "dev.endpointdsl.sagemaker", "java.lang.reflect.Method"),
        arguments(
            LibraryRules.JACKSON, "dev.endpointdsl.sagemaker", "tools.jackson.core.JsonParser"),
        arguments(
            LibraryRules.SNAKEYAML,
            "dev.endpointdsl.formats.json",
            "org.snakeyaml.engine.v2.api.LoadSettings"),
        arguments(
            PackageRules.INTERNALS_STAY_AT_HOME,
            "dev.endpointdsl.samples",
            "dev.endpointdsl.testkit.internal.http.HttpTransport"),
        arguments(
            PackageRules.EMITTERS_DO_NOT_READ,
            "dev.endpointdsl.codegen.emit.value",
            "dev.endpointdsl.codegen.source.ModelSource"));
  }

  @ParameterizedTest
  @MethodSource("violations")
  void failWithTheReason(ArchRule rule, String packageName, String used, @TempDir Path work)
      throws Exception {
    compile(work, packageName, "Wrong", used);
    failsWithItsReason(rule, work);
  }

  @ParameterizedTest
  @MethodSource("cycle")
  void cyclesFailWithTheReason(String one, String other, @TempDir Path work) throws Exception {
    compile(work, one, "One", "Object");
    compile(work, other, "Other", one + ".One");
    compile(work, one, "One", other + ".Other");
    failsWithItsReason(PackageRules.NO_CYCLES, work);
  }

  static Stream<Arguments> cycle() {
    return Stream.of(arguments("dev.endpointdsl.deploy.wrong", "dev.endpointdsl.deploy.other"));
  }

  private static void failsWithItsReason(ArchRule rule, Path classes) {
    String reason = rule.getDescription().replaceFirst("(?s).* because ", "");
    assertThatThrownBy(() -> rule.check(new ClassFileImporter().importPath(classes)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(reason);
  }

  /** Compiles a class with one field. */
  private static void compile(Path work, String packageName, String name, String fieldType)
      throws Exception {
    Path source = work.resolve(name + ".java");
    Files.writeString(
        source,
        "package %s; public class %s { %s field; }".formatted(packageName, name, fieldType));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    String classPath =
        work + System.getProperty("path.separator") + System.getProperty("java.class.path");
    int exit =
        compiler.run(
            null,
            null,
            null,
            "-proc:none",
            "-classpath",
            classPath,
            "-d",
            work.toString(),
            source.toString());
    if (exit != 0) {
      throw new IllegalStateException(source + " does not compile");
    }
  }
}
