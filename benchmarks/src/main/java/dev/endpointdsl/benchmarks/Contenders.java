package dev.endpointdsl.benchmarks;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import dev.endpointdsl.guards.request.DslResults;
import dev.endpointdsl.guards.request.Equality;
import dev.endpointdsl.guards.request.RequestValues;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Set;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** One configuration in all measured forms. {@link #verify()} must be called first. */
final class Contenders {

  static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(each -> each.withValueInclusion(NON_NULL))
          .build();
  static final Validator VALIDATOR = Validation.buildDefaultValidatorFactory().getValidator();

  final DslResults dsl;
  final Beans.Config bean;
  final Beans.Config wrongBean;

  Contenders(RequestValues values) {
    dsl = DslResults.of(values);
    bean = MAPPER.readValue(dsl.json(), Beans.Config.class);
    wrongBean = MAPPER.readValue(dsl.wrong().toJson(), Beans.Config.class);
  }

  /**
   * Compares the contenders' results.
   *
   * @throws IllegalStateException if two of them differ
   */
  void verify() {
    dsl.verify();
    Equality.check(
        MAPPER.readTree(dsl.json()),
        MAPPER.readTree(MAPPER.writeValueAsString(bean)),
        "toJson() and databind's JSON");
    Equality.check(Set.of(), VALIDATOR.validate(bean), "violations of a valid bean");
    Equality.check(
        dsl.wrongPaths(),
        VALIDATOR.validate(wrongBean).stream()
            .map(violation -> violation.getPropertyPath().toString())
            .sorted()
            .toList(),
        "the paths of three mistakes");
  }
}
