/*
 * Tests run as at home wherever they run: in a job, `check` would take the policy of this
 * repository's own base. A test of a job sets what it needs.
 */
for (const name of ['GITHUB_EVENT_NAME', 'GITLAB_CI', 'BUILDKITE', 'JENKINS_URL']) {
  delete process.env[name];
}
