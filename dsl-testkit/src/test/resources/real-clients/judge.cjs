// Validates CloudFormation templates: prints a line of JSON for each problem of a resource in each
// file.
const { RegoEngine, TemplateFile } = require('@aws/cloudformation-validate');

// Rules about style, literal ARNs and literal names, and about resources of one template that have
// the same name.
const OF_TEMPLATES = ['W9002', 'W9013', 'E3019'];

const engine = new RegoEngine();
for (const file of process.argv.slice(2)) {
  const report = engine.validateStandard(new TemplateFile(file), {
    severityLevel: 'WARN',
    exclude: { ids: OF_TEMPLATES },
  });
  if (report.status !== 'OK') {
    throw new Error(file + ': ' + JSON.stringify(report).slice(0, 1000));
  }
  for (const { ruleId, severity, message, propertyPath, entity } of report.diagnostics) {
    const resource = entity === undefined ? '' : entity.logicalId;
    const path = propertyPath === undefined ? '' : propertyPath;
    console.log(JSON.stringify({ file, resource, ruleId, severity, path, message }));
  }
}
engine.free();
