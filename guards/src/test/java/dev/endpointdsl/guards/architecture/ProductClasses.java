package dev.endpointdsl.guards.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Arrays;

/** The classes of all published modules, read once for all tests. */
final class ProductClasses {

  /** Every class of every published module, nested and generated ones included. */
  static final JavaClasses ALL =
      new ClassFileImporter()
          .importUrls(Arrays.stream(ProductModule.values()).map(ProductModule::location).toList());

  private ProductClasses() {}
}
