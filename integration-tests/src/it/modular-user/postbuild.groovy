def printed = new File(basedir, 'send/target/printed.txt').getText('UTF-8')
def expected = [
    '"EndpointConfigName":"churn-2026-11"',
    'tags: has no owner',
    'arn:aws:sagemaker:us-east-1:123456789012:endpoint-config/churn-2026-11',
    'arn:aws:sagemaker:us-east-1:123456789012:endpoint/churn',
    'module user.config',
    'module dev.endpointdsl.deploy',
    'module dev.endpointdsl.testkit',
]

// Who does not scale carries neither the DSL for scaling nor its client.
printed.readLines().findAll { it.startsWith('path: ') }.each { path ->
  assert !path.contains('autoscaling') : path
}
assert printed.contains('path: ')

def scaled = [
    'created scalable target endpoint/churn/variant/blue',
    'created scaling policy SageMakerEndpointInvocationScalingPolicy of endpoint/churn/variant/blue',
    'nothing is left to do',
]
['printed.txt', 'printed-on-class-path.txt'].each { name ->
  def text = new File(basedir, "scale/target/${name}").getText('UTF-8')
  scaled.each { part -> assert text.contains(part) : "${part} is not in ${name}:\n${text}" }
  def module = name == 'printed.txt' ? 'module dev.endpointdsl.deploy.autoscaling' : 'unnamed module'
  assert text.contains(module) : "${module} is not in ${name}:\n${text}"
}

expected.each { part -> assert printed.contains(part) : "${part} is not in:\n${printed}" }
return true
