package example.names;

import dev.endpointdsl.support.BuilderSupport;
import dev.endpointdsl.support.MappedLists;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * All stages of the builder of {@link Violation}.
 */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class ViolationBuilder implements Violation.Builder {
  @Nullable List<Values> objects;

  ViolationBuilder() {
  }

  ViolationBuilder(Violation value) {
    this.objects = value.objects;
  }

  @Override
  public Violation.Builder objects(String first, String... rest) {
    this.objects = MappedLists.listOf("objects",
        each -> Values.builder().function(each).build(), first, rest);
    return this;
  }

  @Override
  public Violation.Builder objects(Collection<Values> objects) {
    this.objects = BuilderSupport.copyOf(objects, "objects");
    return this;
  }

  @Override
  public Violation.Builder object(Values object) {
    this.objects = BuilderSupport.append(this.objects, BuilderSupport.given(object, "object"));
    return this;
  }

  @Override
  public Violation.Builder object(
      Function<? super Values.NeedsFunction, ? extends Values.Builder> object) {
    this.objects = BuilderSupport.append(this.objects,
        BuilderSupport.complete(object, Values.builder(), "object").build());
    return this;
  }

  @Override
  public Violation.Builder clearObjects() {
    this.objects = null;
    return this;
  }

  @Override
  public Violation.Builder applyMutation(Consumer<? super Violation.Builder> mutator) {
    mutator.accept(this);
    return this;
  }

  @Override
  public Violation build() {
    return unchecked();
  }

  /**
   * The value as it is, for what was read from elsewhere.
   */
  Violation unchecked() {
    return new Violation(this);
  }
}
