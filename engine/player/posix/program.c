/* Processes are POSIX. */
#define _POSIX_C_SOURCE 200809L

#include "player/program.h"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

/* SDL keeps signals from its threads; the program is to have them all. */
static void free_signals(posix_spawnattr_t *how)
{
    sigset_t none;

    sigemptyset(&none);
    posix_spawnattr_init(how);
    posix_spawnattr_setsigmask(how, &none);
    posix_spawnattr_setflags(how, POSIX_SPAWN_SETSIGMASK);
}

/* Its words are no business of who started this program in a terminal. */
static void join_files(posix_spawn_file_actions_t *files, int input)
{
    posix_spawn_file_actions_init(files);
    posix_spawn_file_actions_adddup2(files, input, STDIN_FILENO);
    posix_spawn_file_actions_addopen(files, STDOUT_FILENO, "/dev/null",
                                     O_WRONLY, 0);
    posix_spawn_file_actions_addopen(files, STDERR_FILENO, "/dev/null",
                                     O_WRONLY, 0);
}

/* Arguments may be written to, by the standard. */
static pid_t spawn(char *name, char *voice, int input)
{
    char bytes[] = "-b1", from[] = "--stdin";
    char *const words[] = { name, bytes, voice, from, NULL };
    posix_spawn_file_actions_t files;
    posix_spawnattr_t how;
    pid_t process;

    free_signals(&how);
    join_files(&files, input);
    int failed = posix_spawnp(&process, name, &files, &how, words, environ);
    posix_spawn_file_actions_destroy(&files);
    posix_spawnattr_destroy(&how);
    return failed ? 0 : process;
}

/* A socket, not a pipe: writing to one that is closed raises no signal. */
bool program_start(Program *program, Language language)
{
    char names[][10] = { "espeak-ng", "espeak" };
    char voices[][5] = { [LANGUAGE_NL] = "-vnl", [LANGUAGE_EN] = "-ven" };
    int ends[2];

    *program = (Program){ 0, -1 };
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return false;
    for (int i = 0; i < 2 && !program->process; i++)
        program->process = spawn(names[i], voices[language], ends[0]);
    close(ends[0]);
    program->input = ends[1];
    if (program->process == 0)
        close(ends[1]);
    return program->process != 0;
}

void program_speak(Program *program, const char *text)
{
    size_t left = strlen(text);
    siginfo_t end;

    while (left > 0) {
        ssize_t sent = send(program->input, text, left, MSG_NOSIGNAL);
        if (sent <= 0)
            break;
        text += sent;
        left -= (size_t)sent;
    }
    close(program->input);
    waitid(P_PID, (id_t)program->process, &end, WEXITED | WNOWAIT);
}

void program_stop(const Program *program)
{
    if (program->process)
        kill(program->process, SIGKILL);
}

bool program_end(Program *program)
{
    int status = 0;

    waitpid(program->process, &status, 0);
    program->process = 0;
    return WIFSIGNALED(status) || WEXITSTATUS(status) == 0;
}
