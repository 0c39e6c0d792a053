package dev.endpointdsl.junit;

import dev.endpointdsl.testkit.LocalSageMaker;
import dev.endpointdsl.testkit.LocalSageMakerBuilder;
import dev.endpointdsl.testkit.TestClock;
import java.lang.reflect.AnnotatedElement;
import java.util.Optional;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * The server of a test.
 *
 * @param sageMaker the server
 * @param clock its clock, if the test controls it
 */
record TestServer(LocalSageMaker sageMaker, Optional<TestClock> clock) {

  /** Starts a server with the options of an annotation. */
  static TestServer start(LocalSageMakerBuilder builder, Optional<LocalSageMakerTest> options) {
    options.ifPresent(given -> builder.lenient(given.lenient()).models(given.models()));
    Optional<TestClock> clock =
        options.filter(LocalSageMakerTest::stoppedClock).map(given -> TestClock.stoppedNow());
    clock.ifPresent(builder::clock);
    return new TestServer(builder.start(), clock);
  }

  /** Adds the faults and outcomes that a class or method declares. */
  void addFaultsOf(AnnotatedElement element) {
    for (InjectFault fault :
        AnnotationSupport.findRepeatableAnnotations(element, InjectFault.class)) {
      add(fault);
    }
    for (InjectOutcome outcome :
        AnnotationSupport.findRepeatableAnnotations(element, InjectOutcome.class)) {
      outcome.outcome().addTo(sageMaker.faults(), outcome.endpoint(), outcome.reason());
    }
  }

  private void add(InjectFault fault) {
    for (int call : fault.calls()) {
      (fault.operation().isEmpty()
              ? sageMaker.faults().onAnyOperation()
              : sageMaker.faults().on(fault.operation()))
          .onCall(call, fault.kind().fault());
    }
  }
}
