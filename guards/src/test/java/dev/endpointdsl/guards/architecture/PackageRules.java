package dev.endpointdsl.guards.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Arrays;
import java.util.List;

/** The arrows between packages. */
final class PackageRules {

  private static final String INTERNAL = ".internal.";

  static final ArchRule NO_CYCLES =
      slices()
          .assignedFrom(new ByPackage())
          .should()
          .beFreeOfCycles()
          .because(
              "a package of a cycle can neither be read nor tested nor moved without all others of"
                  + " the cycle");

  static final ArchRule INTERNALS_STAY_AT_HOME =
      ArchRuleDefinition.classes()
          .should(notUseInternalsOfOthers())
          .because(
              "an internal package changes in any release, and no module exports one, so that a"
                  + " program on the module path could not start");

  static final ArchRule EMITTERS_DO_NOT_READ =
      noClasses()
          .that()
          .resideInAPackage("dev.endpointdsl.codegen.emit..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dev.endpointdsl.codegen.read..",
              "dev.endpointdsl.codegen.select..",
              "dev.endpointdsl.codegen.smithy..",
              "dev.endpointdsl.codegen.source..")
          .because(
              "all decisions are in the model before the first file is written, so that a wrong"
                  + " model is reported as a whole and nothing is generated from it");

  static final List<ArchRule> ALL =
      List.of(NO_CYCLES, INTERNALS_STAY_AT_HOME, EMITTERS_DO_NOT_READ);

  private PackageRules() {}

  private static ArchCondition<JavaClass> notUseInternalsOfOthers() {
    return new ArchCondition<>("not use internal packages of other modules") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getDirectDependenciesFromSelf().stream()
            .filter(dependency -> isForeignInternal(dependency.getTargetClass(), type))
            .forEach(
                dependency ->
                    events.add(
                        SimpleConditionEvent.violated(dependency, dependency.getDescription())));
      }
    };
  }

  private static boolean isForeignInternal(JavaClass target, JavaClass user) {
    String name = target.getName();
    int internal = name.indexOf(INTERNAL);
    return name.startsWith("dev.endpointdsl.")
        && internal > 0
        && (!user.getName().startsWith(name.substring(0, internal) + ".")
            || isOfAnotherModule(target, user));
  }

  /** The packages of one module can begin like those of another one. */
  private static boolean isOfAnotherModule(JavaClass target, JavaClass user) {
    return Arrays.stream(ProductModule.values())
        .anyMatch(module -> module.classes().test(target) && !module.classes().test(user));
  }

  /** Makes each package a slice. */
  private static final class ByPackage implements SliceAssignment {

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      return type.getPackageName().startsWith("dev.endpointdsl")
          ? SliceIdentifier.of(type.getPackageName())
          : SliceIdentifier.ignore();
    }

    @Override
    public String getDescription() {
      return "packages";
    }
  }
}
