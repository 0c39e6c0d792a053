package dev.endpointdsl.cli.check;

/** The values of {@code --output}. */
enum ReportFormat {
  /** One line for each finding. */
  TEXT,
  /** One JSON object. */
  JSON,
  /** SARIF 2.1.0, which code scanning services read. */
  SARIF,
  /** Workflow commands of GitHub Actions, which annotate the lines of a pull request. */
  GITHUB;

  Report report() {
    return switch (this) {
      case TEXT -> new TextReport();
      case JSON -> new JsonReport();
      case SARIF -> new SarifReport();
      case GITHUB -> new GitHubReport();
    };
  }
}
