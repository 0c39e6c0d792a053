package dev.endpointdsl.checker;

import com.sun.source.util.TreePath;
import dev.endpointdsl.checker.check.Finding;
import java.util.List;

/** A check that {@link AnalysisListener} runs on each class. */
interface ClassCheck {

  /** Returns the findings to report in a class declaration, in the order of the source. */
  List<Finding> findings(TreePath declaration);
}
